package waymark.query.measure.calibration;

import java.util.List;
import org.springframework.stereotype.Component;
import waymark.api.choose.businesscase.BusinessCaseEvent.CaseDrafted;
import waymark.api.choose.businesscase.content.BenefitClass;
import waymark.api.choose.initiative.InitiativeEvent.InitiativeProposed;
import waymark.api.choose.initiative.InitiativeEvent.SponsorNamed;
import waymark.api.measure.benefit.BenefitEvent.BenefitMeasured;
import waymark.api.measure.benefit.BenefitEvent.BenefitPlanned;
import waymark.api.worth.Money;
import waymark.api.worth.proof.Proof;
import waymark.api.worth.proof.Verdict;
import waymark.log.Recorded;
import waymark.query.kernel.following.Projector;

/** Keeps what was forecast, and what readings said of it, early ones told apart (BEN-5). */
@Component
class ForecastProjector implements Projector {

    private final Forecasts store;

    ForecastProjector(Forecasts store) {
        this.store = store;
    }

    @Override
    public String name() {
        return "forecast";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public List<String> tables() {
        return List.of("forecast_benefit", "forecast_due", "forecast_reading", "forecast_case",
                "forecast_department");
    }

    @Override
    public boolean concerns(Recorded recorded) {
        return recorded.event() instanceof CaseDrafted
                || recorded.event() instanceof InitiativeProposed
                || recorded.event() instanceof SponsorNamed
                || recorded.event() instanceof BenefitPlanned
                || recorded.event() instanceof BenefitMeasured;
    }

    @Override
    public void apply(List<Recorded> batch) {
        batch.forEach(this::take);
    }

    @Override
    public void clear() {
        tables().forEach(store::clear);
    }

    private void take(Recorded recorded) {
        switch (recorded.event()) {
            case CaseDrafted told -> store.begun(told.businessCase().value(),
                    told.author() == null ? null : told.author().value());
            case InitiativeProposed told when !told.departments().isEmpty() -> store.placed(
                    told.initiative().value(), told.departments().getFirst().value());
            case SponsorNamed told when !told.departments().isEmpty() -> store.placed(
                    told.initiative().value(), told.departments().getFirst().value());
            case BenefitPlanned told -> plan(told, recorded);
            case BenefitMeasured told -> read(told, recorded);
            default -> {}
        }
    }

    /** What is no money cannot be held against a sum. */
    private void plan(BenefitPlanned told, Recorded recorded) {
        if (told.plan().benefitClass() != BenefitClass.NON_FINANCIAL) {
            store.planned(told, recorded);
        }
    }

    /**
     * What was shown but not said in money tells nothing of a sum of money; what the data do not
     * show came to nothing.
     */
    private void read(BenefitMeasured told, Recorded recorded) {
        Proof proof = told.proof();
        Money amount = told.amount();
        boolean nothing = proof != null && proof.verdict() != Verdict.SHOWN && !told.counts();
        if (nothing || (amount != null && told.counts())) {
            store.read(told, nothing || amount == null
                    ? java.math.BigDecimal.ZERO
                    : amount.amount(), recorded.position());
        }
    }
}
