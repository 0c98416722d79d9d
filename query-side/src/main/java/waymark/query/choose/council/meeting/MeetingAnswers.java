package waymark.query.choose.council.meeting;

import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import waymark.api.choose.council.meeting.MeetingEvent.MeetingScheduled;
import waymark.api.choose.council.meeting.MeetingQuery.FindMeeting;
import waymark.api.choose.council.meeting.MeetingQuery.ListMeetings;
import waymark.api.choose.council.meeting.MeetingQuery.MeetingList;
import waymark.api.choose.council.meeting.MeetingQuery.MeetingView;
import waymark.api.kernel.Role;
import waymark.log.Recorded;
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
    private final Histories histories;

    MeetingAnswers(Boards boards, Histories histories) {
        this.board = boards.of(MeetingBoard.class);
        this.histories = histories;
    }

    @QueryHandler
    MeetingView find(FindMeeting query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        MeetingRow row = board.find(query.id(), viewer.asOf()).orElseThrow(Unknown.id());
        return view(row, viewer.actor().is(Role.AUDITOR) ? null : story(query.id(), viewer));
    }

    @QueryHandler
    MeetingList list(ListMeetings query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        Facet where = query.stage() == null
                ? null
                : new Facet(MeetingBoard.STAGE, query.stage().name());
        Page<MeetingRow> page = board.page(where, query.before(), query.limit(), viewer.asOf());
        return new MeetingList(
                page.rows().stream().map(row -> view(row, null)).toList(), page.next());
    }

    private @Nullable String story(String id, Viewer viewer) {
        for (Recorded recorded : histories.of(id, viewer.asOf())) {
            if (recorded.event() instanceof MeetingScheduled told) {
                return told.story();
            }
        }
        return null;
    }

    private static MeetingView view(MeetingRow row, @Nullable String story) {
        return new MeetingView(row.id(), row.reference(), row.version(), row.stage(), row.date(),
                row.minutes(), row.manner(), story, row.items(), row.roster(), row.quorum(),
                row.openedAt(), row.closedAt(), row.note());
    }
}
