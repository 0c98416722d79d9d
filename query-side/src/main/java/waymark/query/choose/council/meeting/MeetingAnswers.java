package waymark.query.choose.council.meeting;

import java.util.Comparator;
import java.util.List;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import waymark.api.choose.council.meeting.MeetingQuery.ActionList;
import waymark.api.choose.council.meeting.MeetingQuery.ActionView;
import waymark.api.choose.council.meeting.MeetingQuery.FindMeeting;
import waymark.api.choose.council.meeting.MeetingQuery.ListActions;
import waymark.api.choose.council.meeting.MeetingQuery.ListMeetings;
import waymark.api.choose.council.meeting.MeetingQuery.MeetingList;
import waymark.api.choose.council.meeting.MeetingQuery.MeetingView;
import waymark.api.kernel.Role;
import waymark.query.audit.history.Histories;
import waymark.query.kernel.Board;
import waymark.query.kernel.Boards;
import waymark.query.kernel.Page;
import waymark.query.kernel.Projection.Facet;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Unknown;
import waymark.query.kernel.Viewer;

/** Answers questions about meetings from their board. */
@Component
class MeetingAnswers {

    private final Board<MeetingRow> board;
    private final Board<ActionView> actions;
    private final Histories histories;

    MeetingAnswers(Boards boards, Histories histories) {
        this.board = boards.of(MeetingBoard.class);
        this.actions = boards.of(ActionBoard.class);
        this.histories = histories;
    }

    @QueryHandler
    MeetingView find(FindMeeting query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        MeetingRow row = board.find(query.id(), viewer.asOf()).orElseThrow(Unknown.id());
        return view(row, viewer.actor().is(Role.AUDITOR)
                ? Spoken.NOTHING
                : Spoken.of(histories.of(query.id(), viewer.asOf())));
    }

    @QueryHandler
    MeetingList list(ListMeetings query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        Facet where = query.stage() == null
                ? null
                : new Facet(MeetingBoard.STAGE, query.stage().name());
        Page<MeetingRow> page = board.page(where, query.before(), query.limit(), viewer.asOf());
        return new MeetingList(
                page.rows().stream().map(row -> view(row, Spoken.NOTHING)).toList(), page.next());
    }

    @QueryHandler
    ActionList actions(ListActions query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        List<ActionView> open = query.owner() == null
                ? actions.all(ActionBoard.OPEN, ActionBoard.YES, viewer.asOf())
                : actions.all(ActionBoard.OWNER, query.owner(), viewer.asOf());
        return new ActionList(
                open.stream().sorted(Comparator.comparing(ActionView::due)).toList());
    }

    private static MeetingView view(MeetingRow row, Spoken spoken) {
        InRoom room = row.room();
        return new MeetingView(row.id(), row.reference(), row.version(), row.stage(), row.date(),
                row.minutes(), row.manner(), spoken.story(), row.items(), row.roster(),
                room.standIns(), row.quorum(), row.openedAt(), row.closedAt(), row.note(),
                room.votes().stream().map(spoken::beside).toList(), room.called(),
                room.actions());
    }
}
