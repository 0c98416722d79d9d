package waymark.command.measure.effect;

import static waymark.api.measure.effect.EffectRefusal.MORE_THAN_ALL;
import static waymark.api.measure.effect.EffectRefusal.NOT_PLACED_YET;
import static waymark.api.measure.effect.EffectRefusal.SETTLED_LOWER;
import static waymark.command.kernel.rule.Decision.refuse;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Event;
import waymark.api.measure.benefit.BenefitCommand.ClaimBenefit;
import waymark.api.measure.benefit.BenefitId;
import waymark.api.measure.benefit.BenefitPlan;
import waymark.api.measure.effect.EffectEvent.BenefitPlaced;
import waymark.api.measure.effect.EffectSharesId;
import waymark.api.measure.effect.share.Drawn;
import waymark.api.measure.effect.share.Percent;
import waymark.api.measure.effect.share.Portion;
import waymark.api.measure.effect.share.Settled;
import waymark.command.kernel.rule.Decision;
import waymark.command.kernel.rule.Known;
import waymark.command.measure.effect.Drawing.Claimed;

/** What a claim would draw of an effect, held against what other benefits claim of it (BEN-2). */
public final class Sharing {

    private static final String REGISTER = EffectSharesId.THE.value();

    /** The register, and once that is known the streams of all benefits of the same effect. */
    public static Set<String> restsOn(BenefitId benefit, Known known) {
        Set<String> streams = new TreeSet<>(Set.of(REGISTER));
        if (known.streams().containsKey(REGISTER)) {
            Placements placements = known.of(REGISTER, Placements.FOLD);
            BenefitPlaced placed = placements.of(benefit);
            if (placed != null) {
                placements.drawing(placed.effect()).forEach(one -> streams.add(one.value()));
            }
        }
        streams.remove(benefit.value());
        return streams;
    }

    /**
     * The share that a claim draws: as stated, else as finance settled it, else all of it. None
     * where nothing else could draw on the effect and nobody stated one.
     */
    public static @Nullable BigDecimal share(ClaimBenefit wish, Known known) {
        Placements placements = known.of(REGISTER, Placements.FOLD);
        if (wish.share() != null || placements.of(wish.benefit()) == null) {
            return wish.share();
        }
        return lowest(placements, wish.benefit(), wish.from(), wish.to()).map(Settled::share)
                .orElse(Percent.WHOLE);
    }

    /** Why the claim cannot draw this share; none where it can. */
    public static <E extends Event> @Nullable Decision<E> refusal(
            ClaimBenefit wish, BenefitPlan plan, int number, Known known) {
        Placements placements = known.of(REGISTER, Placements.FOLD);
        BenefitPlaced placed = placements.of(wish.benefit());
        if (placed == null) {
            return plan.metric() == null ? null : refuse(NOT_PLACED_YET);
        }
        BigDecimal share = java.util.Objects.requireNonNull(share(wish, known), "placed");
        Optional<Settled> lower = lowest(placements, wish.benefit(), wish.from(), wish.to())
                .filter(one -> one.share().compareTo(share) < 0);
        if (lower.isPresent()) {
            return refuse(SETTLED_LOWER, "Finance settled it at "
                    + lower.get().share().toPlainString() + " % from " + lower.get().from()
                    + " to " + lower.get().to() + ".");
        }
        Portion portion = new Drawing(plan.name(), null, List.of()).portion(
                new Claimed(number, wish.from(), wish.to(), share), placed,
                placements.settledOf(wish.benefit()));
        return tooMuch(portion, others(placements, placed.effect(), Set.of(wish.benefit()), known));
    }

    /** That it is more than there is, with the arithmetic; none where it is not. */
    static <E extends Event> @Nullable Decision<E> tooMuch(Portion wish, List<Portion> others) {
        Drawn fullest = Drawn.fullest(wish, others);
        return fullest.isMoreThanAll() ? refuse(MORE_THAN_ALL, fullest.said()) : null;
    }

    /** What all benefits of the effect draw, these left out. */
    static List<Portion> others(
            Placements placements, String effect, Set<BenefitId> without, Known known) {
        return placements.drawing(effect).stream().filter(one -> !without.contains(one)).sorted(
                java.util.Comparator.comparing(BenefitId::value))
                .flatMap(one -> known.of(one.value(), Drawing.FOLD)
                        .portions(java.util.Objects.requireNonNull(placements.of(one), "drawing"),
                                placements.settledOf(one))
                        .stream())
                .toList();
    }

    private static Optional<Settled> lowest(
            Placements placements, BenefitId benefit, LocalDate from, LocalDate to) {
        List<Settled> all = placements.settledOf(benefit).reversed();
        TreeSet<LocalDate> days = new TreeSet<>(Set.of(from));
        all.forEach(one -> {
            days.add(one.from());
            days.add(one.to().plusDays(1));
        });
        return days.stream().filter(day -> !day.isBefore(from) && !day.isAfter(to))
                .flatMap(day -> all.stream().filter(one -> one.holdsOn(day)).limit(1))
                .min(java.util.Comparator.comparing(Settled::share));
    }

    private Sharing() {}
}
