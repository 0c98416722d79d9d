package waymark.command.measure.effect;

import static waymark.api.measure.effect.EffectRefusal.NOT_OF_ONE_EFFECT;
import static waymark.command.kernel.rule.Decision.accept;
import static waymark.command.kernel.rule.Decision.refuse;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import waymark.api.govern.organisation.PersonId;
import waymark.api.kernel.refusal.Refusal;
import waymark.api.measure.benefit.BenefitId;
import waymark.api.measure.effect.EffectCommand.PlaceBenefit;
import waymark.api.measure.effect.EffectCommand.SettleShares;
import waymark.api.measure.effect.EffectEvent;
import waymark.api.measure.effect.EffectEvent.BenefitPlaced;
import waymark.api.measure.effect.EffectEvent.Part;
import waymark.api.measure.effect.EffectEvent.SharesSettled;
import waymark.api.measure.effect.share.Portion;
import waymark.api.understand.persona.SegmentRule;
import waymark.command.kernel.rule.Decision;
import waymark.command.kernel.rule.Known;

/**
 * How finance parts one effect among several. What claimed it from elsewhere is placed in the same
 * step, as it could not be placed before: together it would be more than the whole (BEN-2).
 */
final class Settling {

    static Set<String> restsOn(Placements placements, SettleShares wish, Known known) {
        Set<String> streams = new TreeSet<>();
        for (PlaceBenefit one : placing(placements, wish)) {
            streams.addAll(Placing.restsOn(placements, one, known));
        }
        wish.shares().stream().map(one -> placements.of(one.benefit())).filter(Objects::nonNull)
                .flatMap(one -> placements.drawing(one.effect()).stream())
                .forEach(one -> streams.add(one.value()));
        return streams;
    }

    static Decision<EffectEvent> settle(Placements before, SettleShares wish, Known known) {
        List<PlaceBenefit> placing = placing(before, wish);
        Decision<EffectEvent> no = refusal(placing, known);
        if (no != null) {
            return no;
        }
        List<BenefitPlaced> placed = placing.stream().map(one -> Placing.placed(one, known))
                .filter(one -> !one.equals(before.of(one.benefit()))).toList();
        Placements there = before;
        for (BenefitPlaced one : placed) {
            there = there.after(one);
        }
        String effect = there.effectOf(wish.shares().stream().map(Part::benefit).toList());
        if (effect == null) {
            return refuse(NOT_OF_ONE_EFFECT);
        }
        SharesSettled settled = settled(effect, wish, known);
        no = tooMuch(there, effect, wish, known);
        if (no == null) {
            no = homeless(placed, there.after(settled), known);
        }
        return no != null
                ? no
                : accept(Stream.<EffectEvent>concat(placed.stream(), Stream.of(settled)).toList());
    }

    private static SharesSettled settled(String effect, SettleShares wish, Known known) {
        return new SharesSettled(effect, wish.from(), wish.to(), wish.shares(),
                known.by().isSystem() ? null : new PersonId(known.by().person()),
                wish.reason());
    }

    /** Those that are placed by the wish, and those that nobody placed yet. */
    private static List<PlaceBenefit> placing(Placements placements, SettleShares wish) {
        Set<BenefitId> said = wish.places().stream().map(PlaceBenefit::benefit)
                .collect(Collectors.toSet());
        return Stream.concat(wish.places().stream(), wish.shares().stream().map(Part::benefit)
                .filter(one -> !said.contains(one) && placements.of(one) == null)
                .map(one -> new PlaceBenefit(one, null, SegmentRule.NONE))).toList();
    }

    private static @Nullable Decision<EffectEvent> refusal(
            List<PlaceBenefit> placing, Known known) {
        for (PlaceBenefit one : placing) {
            if (!known.exists(one.benefit().value())) {
                return refuse(NOT_OF_ONE_EFFECT);
            }
            Refusal no = Placing.refusal(one, known);
            if (no != null) {
                return refuse(no, "This is “"
                        + known.of(one.benefit().value(), Drawing.FOLD).name() + "”.");
            }
        }
        return null;
    }

    private static @Nullable Decision<EffectEvent> tooMuch(
            Placements there, String effect, SettleShares wish, Known known) {
        List<Portion> parts = wish.shares().stream()
                .map(one -> portion(there, one, wish, known)).toList();
        List<Portion> others = Sharing.others(there, effect,
                wish.shares().stream().map(Part::benefit).collect(Collectors.toSet()), known);
        // By their place, for two parts may read alike and are two all the same.
        for (int at = 0; at < parts.size(); at++) {
            List<Portion> rest = new ArrayList<>(others);
            rest.addAll(parts.subList(0, at));
            rest.addAll(parts.subList(at + 1, parts.size()));
            Decision<EffectEvent> no = Sharing.tooMuch(parts.get(at), rest);
            if (no != null) {
                return no;
            }
        }
        return null;
    }

    /** What was claimed before and outside of the settled time must fit there as well. */
    private static @Nullable Decision<EffectEvent> homeless(
            List<BenefitPlaced> placed, Placements after, Known known) {
        return placed.stream().map(one -> Placing.tooMuch(after, one, known))
                .filter(Objects::nonNull).findFirst().orElse(null);
    }

    private static Portion portion(
            Placements there, Part part, SettleShares wish, Known known) {
        return new Portion("“" + known.of(part.benefit().value(), Drawing.FOLD).name() + "”",
                wish.from(), wish.to(),
                Objects.requireNonNull(there.of(part.benefit()), "placed").segment(),
                part.share(), List.of());
    }

    private Settling() {}
}
