package waymark.query.choose.council.agenda;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import waymark.api.choose.businesscase.BusinessCaseEvent;
import waymark.api.choose.businesscase.BusinessCaseEvent.CaseApproved;
import waymark.api.choose.businesscase.BusinessCaseEvent.CaseDeferred;
import waymark.api.choose.businesscase.BusinessCaseEvent.CaseRejected;
import waymark.api.choose.businesscase.BusinessCaseEvent.ConditionMet;
import waymark.api.choose.businesscase.decision.Condition;
import waymark.api.kernel.Event;
import waymark.log.Recorded;
import waymark.query.choose.council.agenda.ConditionBoard.Depends;
import waymark.query.kernel.Projection;

/** What approvals that stand depend on and is not met (BC-5); a later decision ends all of it. */
final class ConditionBoard implements Projection<Depends> {

    static final String OPEN = "open";
    static final String YES = "yes";

    /** A condition that is not met. */
    record Open(int number, String text, String owner, LocalDate due) {}

    /** The open conditions of a case. */
    record Depends(String id, String reference, List<Open> open) {

        Depends on(List<Open> conditions) {
            return new Depends(id, reference, conditions);
        }
    }

    @Override
    public String name() {
        return "open-condition";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<Depends> rowType() {
        return Depends.class;
    }

    @Override
    public Set<String> rowsOf(Event event) {
        return event instanceof BusinessCaseEvent ? Set.of(event.stream()) : Set.of();
    }

    @Override
    public Depends evolve(@Nullable Depends before, String key, Recorded recorded) {
        Depends row = before == null
                ? new Depends(key, String.valueOf(recorded.reference()), List.of())
                : before;
        return switch ((BusinessCaseEvent) recorded.event()) {
            case CaseApproved told -> row.on(numbered(told.conditions()));
            case CaseRejected _,CaseDeferred _ -> row.on(List.of());
            case ConditionMet told -> row.on(row.open().stream()
                    .filter(one -> one.number() != told.condition()).toList());
            default -> row;
        };
    }

    @Override
    public List<Facet> facets(Depends row) {
        return row.open().isEmpty() ? List.of() : List.of(new Facet(OPEN, YES));
    }

    private static List<Open> numbered(List<Condition> conditions) {
        List<Open> open = new ArrayList<>();
        conditions.forEach(one -> open.add(new Open(
                open.size() + 1, one.text(), one.owner().value(), one.due())));
        return open;
    }
}
