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
import waymark.api.measure.benefit.MoneyQuery.Kind;
import waymark.api.measure.benefit.MoneyQuery.MoneyLine;
import waymark.log.Recorded;
import waymark.query.kernel.following.Projector;
import waymark.query.measure.benefit.money.day.DayChange;
import waymark.query.measure.benefit.money.day.MoneyDays;
import waymark.query.measure.benefit.money.line.LinesOf;

/** Keeps the ledger up to date with what happened. */
@Component
class LedgerProjector implements Projector {

    private final Lines store;
    private final MoneyDays days;

    LedgerProjector(Lines store, MoneyDays days) {
        this.store = store;
        this.days = days;
    }

    @Override
    public String name() {
        return "money";
    }

    @Override
    public int version() {
        return 3;
    }

    @Override
    public List<String> tables() {
        return List.of("money_line", "money_department", "money_day");
    }

    @Override
    public boolean concerns(Recorded recorded) {
        return changesOthers(recorded) || Spoken.claim(recorded.event()) != null
                || !LinesOf.event(recorded).isEmpty();
    }

    @Override
    public void apply(List<Recorded> batch) {
        List<MoneyLine> waiting = new ArrayList<>();
        List<Recorded> verified = new ArrayList<>();
        List<DayChange> changes = new ArrayList<>();
        for (Recorded recorded : batch) {
            if (changesOthers(recorded)) {
                store.write(waiting);
                waiting.clear();
                change(recorded).forEach(
                        line -> changes.add(DayChange.ended(line, recorded.position())));
            }
            List<MoneyLine> lines = LinesOf.event(recorded);
            waiting.addAll(lines);
            lines.stream().filter(line -> line.kind() != Kind.AWAITING)
                    .forEach(line -> changes.add(DayChange.begun(line)));
            if (Spoken.claim(recorded.event()) != null) {
                verified.add(recorded);
            }
        }
        store.write(waiting);
        store.endWaiting(verified);
        days.add(changes);
    }

    @Override
    public void clear() {
        store.clear();
        days.clear();
    }

    private static boolean changesOthers(Recorded recorded) {
        return recorded.event() instanceof DecisionSuperseded
                || recorded.event() instanceof ClaimRestated
                || recorded.event() instanceof InitiativeProposed
                || recorded.event() instanceof SponsorNamed;
    }

    /** The lines that end by it. */
    private List<MoneyLine> change(Recorded recorded) {
        if (recorded.event() instanceof DecisionSuperseded told) {
            return store.endApproval(told.stream(), recorded.position());
        }
        if (recorded.event() instanceof ClaimRestated told) {
            return store.endVerified(told.stream(), told.claim(), recorded.position());
        }
        if (recorded.event() instanceof InitiativeProposed told) {
            place(told.initiative(), told.departments());
        }
        if (recorded.event() instanceof SponsorNamed told) {
            place(told.initiative(), told.departments());
        }
        return List.of();
    }

    private void place(InitiativeId initiative, List<DepartmentId> departments) {
        if (!departments.isEmpty()) {
            store.place(initiative.value(), departments.getFirst().value());
        }
    }
}
