package waymark.query.measure.benefit;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import waymark.api.measure.benefit.BenefitEvent.BenefitClaimed;
import waymark.api.measure.benefit.BenefitEvent.BenefitMeasured;
import waymark.api.measure.benefit.BenefitEvent.BenefitPlanned;
import waymark.api.measure.benefit.claim.Sampled;
import waymark.api.measure.benefit.claim.Verification;
import waymark.api.measure.effect.EffectQuery.Placed;
import waymark.api.worth.proof.Bar;
import waymark.log.Recorded;

/** What is kept of a benefit to be read; see {@code BenefitView} for what the words mean. */
record BenefitRow(
        String id,
        String reference,
        long version,
        BenefitPlanned planned,
        @Nullable Bar bar,
        List<BenefitMeasured> measurements,
        List<Claimed> claims,
        @Nullable LocalDate faded,
        @Nullable Placed placed,
        Instant changedAt) {

    /** A claim, when it was recorded, and what became of it. */
    record Claimed(BenefitClaimed claim, Instant at, @Nullable BigDecimal share,
            @Nullable Sampled sampled, @Nullable List<Verification> said) {

        /** All that finance said, oldest first; a row of an older form says nothing. */
        List<Verification> words() {
            return said == null ? List.of() : said;
        }

        @Nullable
        Verification latest() {
            return words().isEmpty() ? null : words().getLast();
        }

        Claimed with(Verification word) {
            return new Claimed(claim, at, share, sampled,
                    Stream.concat(words().stream(), Stream.of(word)).toList());
        }
    }

    static BenefitRow begin(Recorded recorded, BenefitPlanned told) {
        return new BenefitRow(recorded.stream(),
                Objects.requireNonNull(recorded.reference(), "numbered by the log"),
                recorded.version(), told, told.bar(), List.of(), List.of(), null, null,
                recorded.recordedAt());
    }

    BenefitRow changed(Recorded recorded) {
        return new BenefitRow(id, reference, recorded.version(), planned, bar, measurements,
                claims, faded, placed, recorded.recordedAt());
    }

    BenefitRow with(Bar agreed) {
        return new BenefitRow(id, reference, version, planned, agreed, measurements, claims,
                faded, placed, changedAt);
    }

    BenefitRow with(BenefitMeasured told) {
        return new BenefitRow(id, reference, version, planned, bar,
                Stream.concat(measurements.stream(), Stream.of(told)).toList(), claims, faded,
                placed, changedAt);
    }

    BenefitRow with(BenefitClaimed told) {
        return claiming(Stream.concat(claims.stream(),
                Stream.of(new Claimed(told, changedAt, null, null, List.of()))).toList());
    }

    /** The same with one of its claims changed. */
    BenefitRow claim(int number, UnaryOperator<Claimed> change) {
        return claiming(claims.stream()
                .map(one -> one.claim().claim() == number ? change.apply(one) : one).toList());
    }

    BenefitRow fading(LocalDate on) {
        return new BenefitRow(id, reference, version, planned, bar, measurements, claims, on,
                placed, changedAt);
    }

    BenefitRow placed(Placed there) {
        return new BenefitRow(id, reference, version, planned, bar, measurements, claims, faded,
                there, changedAt);
    }

    boolean awaiting() {
        return claims.stream().anyMatch(one -> one.words().isEmpty());
    }

    private BenefitRow claiming(List<Claimed> all) {
        return new BenefitRow(id, reference, version, planned, bar, measurements, all, faded,
                placed, changedAt);
    }
}
