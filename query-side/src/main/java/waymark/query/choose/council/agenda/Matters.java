package waymark.query.choose.council.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import waymark.api.choose.businesscase.BusinessCaseQuery.ListTripwires;
import waymark.api.choose.businesscase.view.TripwireView;
import waymark.api.choose.businesscase.view.TripwireView.State;
import waymark.api.choose.businesscase.view.TripwireView.TripwireList;
import waymark.api.choose.council.agenda.AgendaView.Kind;
import waymark.api.choose.council.agenda.AgendaView.Matter;
import waymark.api.choose.council.meeting.MeetingQuery.ActionView;
import waymark.api.choose.council.meeting.MeetingQuery.ListActions;
import waymark.api.choose.initiative.portfolio.PortfolioQuery.ListStale;
import waymark.api.choose.initiative.portfolio.StaleList;
import waymark.query.choose.council.meeting.Meetings;
import waymark.query.choose.council.meeting.Meetings.Met;
import waymark.query.kernel.Board;
import waymark.query.kernel.Boards;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Unknown;
import waymark.query.kernel.Viewer;

/** What the council should know of beside the cases it decides on. */
@Component
class Matters {

    private static final int WIRED = 100;

    private final Board<ConditionBoard.Depends> conditions;
    private final Meetings meetings;
    private final Queries queries;

    Matters(Boards boards, Meetings meetings, Queries queries) {
        this.conditions = boards.of(ConditionBoard.class);
        this.meetings = meetings;
        this.queries = queries;
    }

    /** Conditions whose day has come. */
    Stream<Matter> conditions(Viewer viewer) {
        return conditions.all(ConditionBoard.OPEN, ConditionBoard.YES, viewer.asOf()).stream()
                .flatMap(row -> row.open().stream()
                        .filter(one -> !one.due().isAfter(viewer.asOf().effective()))
                        .map(one -> new Matter(Kind.CONDITION, row.id(), row.reference(),
                                one.text(), one.owner(), one.due())));
    }

    /** What meetings agreed on and whose day has come. */
    Stream<Matter> actions(Viewer viewer) {
        List<ActionView> due = queries.ask(new ListActions(null), viewer).actions().stream()
                .filter(one -> !one.due().isAfter(viewer.asOf().effective())).toList();
        Map<String, Met> agreedIn = meetings.find(
                due.stream().map(ActionView::meeting).distinct().toList(), viewer.asOf());
        return due.stream().map(one -> new Matter(Kind.ACTION, one.meeting(),
                Optional.ofNullable(agreedIn.get(one.meeting())).orElseThrow(Unknown.id())
                        .reference(),
                one.text(), one.owner(), one.due()));
    }

    /** Approvals that take for granted what was measured otherwise since. */
    Stream<Matter> tripped(Viewer viewer) {
        List<TripwireView> all = new ArrayList<>();
        String before = null;
        do {
            TripwireList page = queries.ask(new ListTripwires(before, WIRED), viewer);
            page.decisions().stream().filter(one -> one.stands() == State.TRIPPED)
                    .forEach(all::add);
            before = page.next();
        } while (before != null);
        return all.stream().flatMap(one -> one.wires().stream()
                .filter(wire -> wire.stands() == State.TRIPPED)
                .map(wire -> new Matter(Kind.TRIPPED, one.businessCase(), one.reference(),
                        wire.statement(), wire.owner(), wire.checkOn())));
    }

    /** Initiatives that nothing has happened to for longer than agreed (INI-4). */
    Stream<Matter> stale(Viewer viewer) {
        StaleList stale = queries.ask(new ListStale(), viewer);
        return stale.initiatives().stream()
                .map(one -> new Matter(Kind.STALE, one.id(), one.reference(), one.title()
                        + ": nothing has happened for " + stale.intervalDays() + " days",
                        one.owner(), one.lastOn()));
    }
}
