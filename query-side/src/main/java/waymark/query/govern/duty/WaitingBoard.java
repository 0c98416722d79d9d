package waymark.query.govern.duty;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import waymark.api.choose.businesscase.BusinessCaseEvent;
import waymark.api.choose.businesscase.BusinessCaseEvent.CaseDrafted;
import waymark.api.choose.businesscase.BusinessCaseEvent.CaseRedrafted;
import waymark.api.choose.businesscase.BusinessCaseEvent.CaseReviewed;
import waymark.api.choose.businesscase.BusinessCaseEvent.CaseSubmitted;
import waymark.api.choose.businesscase.BusinessCaseEvent.CaseWithdrawn;
import waymark.api.choose.businesscase.BusinessCaseEvent.ConditionMet;
import waymark.api.choose.businesscase.BusinessCaseEvent.Decided;
import waymark.api.choose.businesscase.BusinessCaseEvent.DecisionSuperseded;
import waymark.api.choose.council.meeting.MeetingEvent;
import waymark.api.choose.council.meeting.MeetingEvent.MeetingClosed;
import waymark.api.choose.council.meeting.MeetingEvent.MeetingScheduled;
import waymark.api.kernel.Event;
import waymark.log.Recorded;
import waymark.query.govern.duty.WaitingRow.State;
import waymark.query.kernel.Projection;

/** Which cases wait for finance or the council, and which meetings are still to come. */
final class WaitingBoard implements Projection<WaitingRow> {

    static final String STATE = "state";

    @Override
    public String name() {
        return "waiting";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<WaitingRow> rowType() {
        return WaitingRow.class;
    }

    @Override
    public Set<String> rowsOf(Event event) {
        return event instanceof BusinessCaseEvent || event instanceof MeetingEvent
                ? Set.of(event.stream())
                : Set.of();
    }

    @Override
    public WaitingRow evolve(@Nullable WaitingRow before, String key, Recorded recorded) {
        if (recorded.event() instanceof CaseDrafted told) {
            return WaitingRow.begin(recorded, told.content().title(), State.DRAFT);
        }
        if (recorded.event() instanceof MeetingScheduled told) {
            return WaitingRow.begin(recorded, "Council meeting", State.MEETING).on(told.date());
        }
        WaitingRow row = Objects.requireNonNull(before, key);
        if (recorded.event() instanceof BusinessCaseEvent told) {
            return after(row, told, recorded);
        }
        return recorded.event() instanceof MeetingClosed
                ? row.at(State.NOBODY, recorded)
                : row;
    }

    @Override
    public List<Facet> facets(WaitingRow row) {
        return List.of(new Facet(STATE, row.state().name()));
    }

    private static WaitingRow after(WaitingRow row, BusinessCaseEvent event, Recorded recorded) {
        return switch (event) {
            case CaseDrafted _,ConditionMet _,DecisionSuperseded _ -> row;
            case CaseRedrafted told ->
                row.saying(told.content().title()).at(State.DRAFT, recorded);
            case CaseSubmitted _ -> row.at(State.FOR_FINANCE, recorded);
            case CaseReviewed _ -> row.at(State.FOR_COUNCIL, recorded);
            case CaseWithdrawn _,Decided _ -> row.at(State.NOBODY, recorded);
        };
    }
}
