package waymark.query.govern.duty.own;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import waymark.api.choose.council.meeting.MeetingQuery.ActionView;
import waymark.api.choose.council.meeting.MeetingQuery.ListActions;
import waymark.api.govern.overview.Duty;
import waymark.api.govern.overview.Duty.Deed;
import waymark.api.govern.overview.OverviewQuery.Waits;
import waymark.query.choose.council.meeting.Meetings;
import waymark.query.choose.council.meeting.Meetings.Met;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Unknown;
import waymark.query.kernel.Viewer;

/** Finds what meetings agreed that somebody is to do, and is not done (CNL-5). */
@Component
public class Agreed {

    private final Queries queries;
    private final Meetings meetings;

    Agreed(Queries queries, Meetings meetings) {
        this.queries = queries;
        this.meetings = meetings;
    }

    /** Those of one owner, with what they wait for. */
    public Stream<Waits> of(String owner, String why, Viewer viewer) {
        List<ActionView> open = queries.ask(new ListActions(owner), viewer).actions();
        Map<String, Met> agreedIn = meetings.find(
                open.stream().map(ActionView::meeting).distinct().toList(), viewer.asOf());
        return open.stream().map(one -> {
            Met met = Optional.ofNullable(agreedIn.get(one.meeting())).orElseThrow(Unknown.id());
            return new Waits(one.meeting(), met.reference(), one.text(), why, one.due(),
                    Objects.requireNonNull(met.openedAt(), "agreed in it"))
                    .doing(Duty.of(Deed.FINISH_ACTION, one.number()));
        });
    }
}
