package waymark.api.measure.effect;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Command;
import waymark.api.kernel.Require;
import waymark.api.kernel.Role;
import waymark.api.kernel.mark.WhoMay;
import waymark.api.kernel.refusal.Unacceptable;
import waymark.api.measure.benefit.BenefitId;
import waymark.api.measure.effect.EffectEvent.Part;
import waymark.api.measure.metric.definition.MetricFamily;
import waymark.api.understand.persona.SegmentRule;

/** Everything that can be asked about effects that several benefits may draw on. */
public sealed interface EffectCommand extends Command {

    @Override
    default String stream() {
        return EffectSharesId.THE.value();
    }

    /** Begins the register; asked by Waymark alone. */
    @WhoMay(Role.ADMIN)
    record OpenEffects() implements EffectCommand, Creation {}

    /**
     * Says what a benefit moves, and for whom.
     *
     * @param family of metrics; none where the benefit names a metric, whose kind says it
     * @param segment for which customers; without conditions for everybody
     */
    @WhoMay({Role.PROJECT_MANAGER, Role.ANALYST, Role.FINANCE})
    record PlaceBenefit(BenefitId benefit, @Nullable MetricFamily family, SegmentRule segment)
            implements
                EffectCommand,
                Addition {

        public PlaceBenefit {
            Require.present("segment", segment);
        }
    }

    /**
     * Parts an effect among benefits for a time.
     *
     * @param shares what each keeps, 2 to 20 of them, 100 percent together at most
     * @param places which of them are placed by it, because they could not be before: together
     *     with others they had claimed more than the whole
     */
    @WhoMay(Role.FINANCE)
    record SettleShares(LocalDate from, LocalDate to, List<Part> shares,
            List<PlaceBenefit> places, String reason)
            implements
                EffectCommand,
                Addition {

        public SettleShares {
            Require.present("from", from);
            if (Require.present("to", to).isBefore(from)) {
                throw new Unacceptable("to", "It ends before it begins.",
                        "a day not before the first");
            }
            shares = Require.list("shares", shares, 2, 20);
            if (shares.stream().map(Part::benefit).distinct().count() < shares.size()) {
                throw new Unacceptable("shares.benefit", "A benefit stands here twice.",
                        "each benefit once");
            }
            places = places == null ? List.of() : List.copyOf(places);
            reason = Require.text("reason", reason, 1_000);
        }
    }
}
