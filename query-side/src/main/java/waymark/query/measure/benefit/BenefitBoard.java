package waymark.query.measure.benefit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import waymark.api.choose.businesscase.content.BenefitClass;
import waymark.api.kernel.Event;
import waymark.api.measure.benefit.BenefitEvent;
import waymark.api.measure.benefit.BenefitEvent.BarAgreed;
import waymark.api.measure.benefit.BenefitEvent.BenefitClaimed;
import waymark.api.measure.benefit.BenefitEvent.BenefitFaded;
import waymark.api.measure.benefit.BenefitEvent.BenefitMeasured;
import waymark.api.measure.benefit.BenefitEvent.BenefitPlanned;
import waymark.api.measure.benefit.BenefitEvent.ClaimRestated;
import waymark.api.measure.benefit.BenefitEvent.ClaimVerified;
import waymark.api.measure.benefit.BenefitEvent.ClaimVerifiedBySample;
import waymark.api.measure.benefit.BenefitEvent.ShareClaimed;
import waymark.api.measure.effect.EffectEvent.BenefitPlaced;
import waymark.api.measure.effect.EffectEvent.SharesSettled;
import waymark.api.measure.sample.SampleEvent.SampleDrawn;
import waymark.log.Recorded;
import waymark.query.kernel.Projection;

/** Every benefit with its measurements and claims. Money is not kept: the ledger adds it up. */
final class BenefitBoard implements Projection<BenefitRow> {

    /** In money, and it is not said what it moves. */
    static final Facet UNPLACED = new Facet("effect", "UNPLACED");

    @Override
    public String name() {
        return "benefit";
    }

    @Override
    public int version() {
        return 4;
    }

    @Override
    public Class<BenefitRow> rowType() {
        return BenefitRow.class;
    }

    @Override
    public Set<String> rowsOf(Event event) {
        return switch (event) {
            case BenefitEvent told -> Set.of(told.stream());
            case BenefitPlaced told -> Set.of(told.benefit().value());
            case SharesSettled told -> told.shares().stream()
                    .map(one -> one.benefit().value()).collect(Collectors.toSet());
            case SampleDrawn told -> Stream.concat(told.drawn().stream(), told.rest().stream())
                    .map(one -> one.claim().benefit().value()).collect(Collectors.toSet());
            default -> Set.of();
        };
    }

    @Override
    public BenefitRow evolve(@Nullable BenefitRow before, String key, Recorded recorded) {
        if (recorded.event() instanceof BenefitPlanned told) {
            return BenefitRow.begin(recorded, told);
        }
        BenefitRow row = Objects.requireNonNull(before, "planned");
        return switch (recorded.event()) {
            case BenefitEvent told -> told(row.changed(recorded), told, recorded);
            case BenefitPlaced told -> Beside.placed(row, told);
            case SharesSettled told -> Beside.settled(row, told);
            case SampleDrawn told -> Beside.sampled(row, told);
            default -> row;
        };
    }

    private static BenefitRow told(BenefitRow row, BenefitEvent event, Recorded recorded) {
        return switch (event) {
            case BenefitPlanned _ -> row;
            case BarAgreed told -> row.with(told.bar());
            case BenefitMeasured told -> row.with(told);
            case BenefitClaimed told -> row.with(told);
            case ShareClaimed told -> Beside.shared(row, told);
            case ClaimVerified told ->
                row.claim(told.claim(), one -> one.with(Words.of(told, recorded)));
            case ClaimVerifiedBySample told ->
                row.claim(told.claim(), one -> one.with(Words.of(told, recorded)));
            case ClaimRestated told ->
                row.claim(told.claim(), one -> one.with(Words.of(told, recorded)));
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
        if (row.placed() != null) {
            facets.add(new Facet("effect", row.placed().effect()));
        } else if (row.planned().plan().benefitClass() != BenefitClass.NON_FINANCIAL) {
            facets.add(UNPLACED);
        }
        return facets;
    }
}
