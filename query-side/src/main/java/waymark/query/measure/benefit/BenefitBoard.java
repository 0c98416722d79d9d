package waymark.query.measure.benefit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Event;
import waymark.api.measure.benefit.BenefitEvent;
import waymark.api.measure.benefit.BenefitEvent.BarAgreed;
import waymark.api.measure.benefit.BenefitEvent.BenefitClaimed;
import waymark.api.measure.benefit.BenefitEvent.BenefitFaded;
import waymark.api.measure.benefit.BenefitEvent.BenefitMeasured;
import waymark.api.measure.benefit.BenefitEvent.BenefitPlanned;
import waymark.api.measure.benefit.BenefitEvent.ClaimVerified;
import waymark.log.Recorded;
import waymark.query.kernel.Projection;

/** Every benefit with its measurements and claims. Money is not kept: the ledger adds it up. */
final class BenefitBoard implements Projection<BenefitRow> {

    @Override
    public String name() {
        return "benefit";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<BenefitRow> rowType() {
        return BenefitRow.class;
    }

    @Override
    public Set<String> rowsOf(Event event) {
        return event instanceof BenefitEvent told ? Set.of(told.stream()) : Set.of();
    }

    @Override
    public BenefitRow evolve(@Nullable BenefitRow before, String key, Recorded recorded) {
        if (recorded.event() instanceof BenefitPlanned told) {
            return BenefitRow.begin(recorded, told);
        }
        BenefitRow row = java.util.Objects.requireNonNull(before, "planned").changed(recorded);
        return switch ((BenefitEvent) recorded.event()) {
            case BenefitPlanned _ -> row;
            case BarAgreed told -> row.with(told.bar());
            case BenefitMeasured told -> row.with(told);
            case BenefitClaimed told -> row.with(told);
            case ClaimVerified told -> row.with(told);
            case BenefitFaded told -> row.fading(told.effectiveOn());
        };
    }

    @Override
    public List<Facet> facets(BenefitRow row) {
        List<Facet> facets = new ArrayList<>(List.of(
                new Facet("initiative", row.planned().initiative().value()),
                new Facet("owner", row.planned().plan().owner().value())));
        if (row.awaiting()) {
            facets.add(new Facet("awaiting", "FINANCE"));
        }
        return facets;
    }
}
