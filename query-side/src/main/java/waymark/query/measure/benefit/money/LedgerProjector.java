package waymark.query.measure.benefit.money;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import waymark.api.choose.businesscase.BusinessCaseEvent.DecisionSuperseded;
import waymark.api.choose.initiative.InitiativeEvent.InitiativeProposed;
import waymark.api.choose.initiative.InitiativeEvent.SponsorNamed;
import waymark.api.choose.initiative.InitiativeId;
import waymark.api.govern.organisation.DepartmentId;
import waymark.api.measure.benefit.BenefitEvent.ClaimRestated;
import waymark.api.measure.benefit.MoneyQuery.MoneyLine;
import waymark.log.Recorded;
import waymark.query.kernel.following.Projector;

/** Keeps the ledger up to date with what happened. */
@Component
class LedgerProjector implements Projector {

    private final Lines store;

    LedgerProjector(Lines store) {
        this.store = store;
    }

    @Override
    public String name() {
        return "money";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public List<String> tables() {
        return List.of("money_line", "money_department");
    }

    @Override
    public void apply(List<Recorded> batch) {
        List<MoneyLine> waiting = new ArrayList<>();
        List<Recorded> verified = new ArrayList<>();
        for (Recorded recorded : batch) {
            if (changesOthers(recorded)) {
                store.write(waiting);
                waiting.clear();
                change(recorded);
            }
            waiting.addAll(LinesOf.event(recorded));
            if (Spoken.claim(recorded.event()) != null) {
                verified.add(recorded);
            }
        }
        store.write(waiting);
        store.endWaiting(verified);
    }

    @Override
    public void clear() {
        store.clear();
    }

    private static boolean changesOthers(Recorded recorded) {
        return recorded.event() instanceof DecisionSuperseded
                || recorded.event() instanceof ClaimRestated
                || recorded.event() instanceof InitiativeProposed
                || recorded.event() instanceof SponsorNamed;
    }

    private void change(Recorded recorded) {
        if (recorded.event() instanceof DecisionSuperseded told) {
            store.endApproval(told.stream(), recorded.position());
        }
        if (recorded.event() instanceof ClaimRestated told) {
            store.endVerified(told.stream(), told.claim(), recorded.position());
        }
        if (recorded.event() instanceof InitiativeProposed told) {
            place(told.initiative(), told.departments());
        }
        if (recorded.event() instanceof SponsorNamed told) {
            place(told.initiative(), told.departments());
        }
    }

    private void place(InitiativeId initiative, List<DepartmentId> departments) {
        if (!departments.isEmpty()) {
            store.place(initiative.value(), departments.getFirst().value());
        }
    }
}
