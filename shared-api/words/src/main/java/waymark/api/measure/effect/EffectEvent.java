package waymark.api.measure.effect;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.api.govern.organisation.PersonId;
import waymark.api.kernel.Event;
import waymark.api.kernel.mark.Named;
import waymark.api.kernel.mark.NotPersonal;
import waymark.api.measure.benefit.BenefitId;
import waymark.api.measure.effect.share.Percent;
import waymark.api.measure.effect.share.Settled;
import waymark.api.understand.persona.SegmentRule;

/** Everything that can have happened to effects that several benefits may draw on. */
public sealed interface EffectEvent extends Event {

    @Override
    default String stream() {
        return EffectSharesId.THE.value();
    }

    /** Keeping a register of effects began at all. */
    @Named("effect.opened")
    record EffectsOpened() implements EffectEvent {}

    /**
     * It was said what a benefit moves, and for whom.
     *
     * @param effect a family of metrics, or the id of a metric that stands for itself
     * @param segment for which customers; without conditions for everybody
     */
    @Named("effect.benefit-placed")
    record BenefitPlaced(BenefitId benefit, @NotPersonal String effect, SegmentRule segment)
            implements
                EffectEvent {}

    /**
     * Finance parted an effect among benefits.
     *
     * @param effect a family of metrics, or the id of a metric that stands for itself
     * @param from the first day it holds for
     * @param to the last day it holds for
     * @param shares what each of them keeps; others are left as they are
     * @param settler who settled it; none when Waymark itself did
     */
    @Named("effect.shares-settled")
    record SharesSettled(@NotPersonal String effect, LocalDate from, LocalDate to,
            List<Part> shares, @Nullable PersonId settler, @NotPersonal String reason)
            implements
                EffectEvent {

        /** What each of them keeps, with the days it holds for. */
        public List<Settled> settled() {
            return shares.stream()
                    .map(one -> new Settled(one.benefit(), from, to, one.share())).toList();
        }
    }

    /**
     * A benefit's part of an effect.
     *
     * @param share in percent
     */
    record Part(BenefitId benefit, BigDecimal share) {

        public Part {
            share = Percent.checked("shares.share", share);
        }
    }
}
