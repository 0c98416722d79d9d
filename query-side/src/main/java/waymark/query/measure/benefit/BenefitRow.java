package waymark.query.measure.benefit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import waymark.api.measure.benefit.BenefitEvent.BenefitClaimed;
import waymark.api.measure.benefit.BenefitEvent.BenefitMeasured;
import waymark.api.measure.benefit.BenefitEvent.BenefitPlanned;
import waymark.api.measure.benefit.BenefitEvent.ClaimVerified;
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
        Instant changedAt) {

    /** A claim, when it was recorded, and what finance said of it. */
    record Claimed(BenefitClaimed claim, Instant at, @Nullable ClaimVerified verified) {}

    static BenefitRow begin(Recorded recorded, BenefitPlanned told) {
        return new BenefitRow(recorded.stream(),
                Objects.requireNonNull(recorded.reference(), "numbered by the log"),
                recorded.version(), told, told.bar(), List.of(), List.of(), null,
                recorded.recordedAt());
    }

    BenefitRow changed(Recorded recorded) {
        return new BenefitRow(id, reference, recorded.version(), planned, bar, measurements,
                claims, faded, recorded.recordedAt());
    }

    BenefitRow with(Bar agreed) {
        return new BenefitRow(id, reference, version, planned, agreed, measurements, claims,
                faded, changedAt);
    }

    BenefitRow with(BenefitMeasured told) {
        return new BenefitRow(id, reference, version, planned, bar,
                Stream.concat(measurements.stream(), Stream.of(told)).toList(), claims, faded,
                changedAt);
    }

    BenefitRow with(BenefitClaimed told) {
        return claiming(Stream.concat(claims.stream(),
                Stream.of(new Claimed(told, changedAt, null))).toList());
    }

    BenefitRow with(ClaimVerified told) {
        return claiming(claims.stream().map(one -> one.claim().claim() == told.claim()
                ? new Claimed(one.claim(), one.at(), told)
                : one).toList());
    }

    BenefitRow fading(LocalDate on) {
        return new BenefitRow(id, reference, version, planned, bar, measurements, claims, on,
                changedAt);
    }

    boolean awaiting() {
        return claims.stream().anyMatch(one -> one.verified() == null);
    }

    private BenefitRow claiming(List<Claimed> all) {
        return new BenefitRow(id, reference, version, planned, bar, measurements, all, faded,
                changedAt);
    }
}
