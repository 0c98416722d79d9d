package waymark.api.measure.effect;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Query;
import waymark.api.kernel.mark.WhoMay;
import waymark.api.measure.benefit.BenefitQuery.BenefitList;
import waymark.api.understand.persona.SegmentRule;
import waymark.api.worth.Money;

/** Everything that can be asked about effects that several benefits draw on. */
public sealed interface EffectQuery<A> extends Query<A> {

    /**
     * Who draws on the effect that a benefit moves, the benefit itself first.
     *
     * @param benefit the id of the benefit, {@code benefit/...}
     */
    @WhoMay
    record ShowShares(String benefit) implements EffectQuery<SharesView> {}

    /**
     * Benefits in money of which it is not said what they move, newest first. Nothing holds their
     * claims against those of others.
     *
     * @param before to ask on from the last page
     * @param limit how many, 1 to 500
     */
    @WhoMay
    record ListUnplaced(@Nullable String before, int limit) implements EffectQuery<BenefitList> {}

    /**
     * On which effect a benefit draws.
     *
     * @param effect a family of metrics, or the id of a metric that stands for itself
     * @param segment for which customers; without conditions for everybody
     * @param settled what finance left it of this effect, in order; the last one that holds on a
     *     day counts
     */
    record Placed(String effect, SegmentRule segment, List<Left> settled) {}

    /**
     * What finance left a benefit of an effect.
     *
     * @param effect of which one: a family of metrics, or the id of a metric
     * @param share in percent
     */
    record Left(String effect, LocalDate from, LocalDate to, BigDecimal share, String reason) {}

    /**
     * An effect and who draws on it.
     *
     * @param placed on which effect the benefit draws; none where that is not said
     * @param shares claims on the effect, of all its benefits
     */
    record SharesView(@Nullable Placed placed, List<ShareView> shares) {}

    /**
     * What a claim draws of an effect.
     *
     * @param benefit the reference of the benefit
     * @param share as it counts on the last day of the claim, in percent
     */
    record ShareView(String benefit, String name, int claim, LocalDate from, LocalDate to,
            SegmentRule segment, BigDecimal share, Money amount) {}
}
