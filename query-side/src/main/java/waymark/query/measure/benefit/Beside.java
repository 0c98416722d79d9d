package waymark.query.measure.benefit;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import waymark.api.measure.benefit.BenefitEvent.ShareClaimed;
import waymark.api.measure.benefit.claim.Sampled;
import waymark.api.measure.effect.EffectEvent.BenefitPlaced;
import waymark.api.measure.effect.EffectEvent.SharesSettled;
import waymark.api.measure.effect.EffectQuery.Left;
import waymark.api.measure.effect.EffectQuery.Placed;
import waymark.api.measure.sample.SampleEvent.SampleDrawn;
import waymark.api.measure.sample.SampleEvent.Small;
import waymark.query.measure.benefit.BenefitRow.Claimed;

/** What other streams say of a benefit: its effect, its share of it, and samples of its claims. */
final class Beside {

    static BenefitRow placed(BenefitRow row, BenefitPlaced told) {
        Placed before = row.placed();
        return row.placed(new Placed(told.effect(), told.segment(),
                before == null ? List.of() : before.settled()));
    }

    /** As it stands: what finance settled of another effect rests until the benefit is back. */
    static @Nullable Placed standing(@Nullable Placed kept) {
        if (kept == null) {
            return null;
        }
        String effect = kept.effect();
        return new Placed(effect, kept.segment(),
                kept.settled().stream().filter(one -> isOf(effect, one)).toList());
    }

    /** A row of an older form kept only what was settled of its present effect, and named none. */
    private static boolean isOf(String effect, Left one) {
        return Objects.requireNonNullElse(one.effect(), effect).equals(effect);
    }

    static BenefitRow settled(BenefitRow row, SharesSettled told) {
        Placed before = row.placed();
        if (before == null) {
            return row;
        }
        Stream<Left> left = told.shares().stream()
                .filter(one -> one.benefit().value().equals(row.id()))
                .map(one -> new Left(told.effect(), told.from(), told.to(), one.share(),
                        told.reason()));
        return row.placed(new Placed(before.effect(), before.segment(),
                Stream.concat(before.settled().stream(), left).toList()));
    }

    static BenefitRow shared(BenefitRow row, ShareClaimed told) {
        return row.claim(told.claim(), one -> new Claimed(one.claim(), one.at(), told.share(),
                one.sampled(), one.said()));
    }

    static BenefitRow sampled(BenefitRow row, SampleDrawn told) {
        return sampled(sampled(row, told, told.drawn(), true), told, told.rest(), false);
    }

    private static BenefitRow sampled(
            BenefitRow row, SampleDrawn told, List<Small> claims, boolean drawn) {
        BenefitRow now = row;
        for (Small one : claims) {
            if (one.claim().benefit().value().equals(row.id())) {
                now = now.claim(one.claim().claim(), claim -> new Claimed(claim.claim(),
                        claim.at(), claim.share(),
                        new Sampled(told.sample().value(), drawn), claim.said()));
            }
        }
        return now;
    }

    private Beside() {}
}
