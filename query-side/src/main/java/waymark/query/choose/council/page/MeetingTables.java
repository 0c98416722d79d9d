package waymark.query.choose.council.page;

import java.util.List;
import org.springframework.stereotype.Component;
import waymark.api.choose.businesscase.decision.RoomDecision.Verdict;
import waymark.api.choose.council.meeting.MeetingQuery.MeetingList;
import waymark.api.choose.council.meeting.MeetingQuery.MeetingView;
import waymark.api.choose.council.meeting.MeetingQuery.Stage;
import waymark.query.page.Say;
import waymark.query.page.Table;
import waymark.query.page.Table.Cell;
import waymark.query.page.Table.Column;
import waymark.query.page.Table.Row;
import waymark.query.page.kit.Tag;

/** Says meetings as a table, and how they and their verdicts stand. */
@Component
class MeetingTables {

    private final Say say;

    MeetingTables(Say say) {
        this.say = say;
    }

    Table of(MeetingList meetings) {
        return new Table("meetings",
                List.of(Column.text("reference", "Reference"), Column.text("date", "Date"),
                        Column.text("stage", "Stage"), Column.figure("cases", "Cases"),
                        Column.figure("decided", "Decided"),
                        Column.figure("present", "Present")),
                meetings.meetings().stream().map(this::row).toList(), meetings.next());
    }

    static Tag tag(Stage stage) {
        return switch (stage) {
            case SCHEDULED -> Tag.plain("scheduled");
            case OPEN -> Tag.good("open");
            case CLOSED -> Tag.plain("closed");
        };
    }

    static Tag tag(Verdict verdict) {
        return switch (verdict) {
            case APPROVE -> Tag.good("approved");
            case REJECT -> Tag.broken("rejected");
            case DEFER -> Tag.care("deferred");
        };
    }

    private Row row(MeetingView view) {
        long decided = view.items().stream().filter(item -> !item.decided().isEmpty()).count();
        return Row.of(Cell.link(view.reference(), "/choose/meetings/" + view.reference()),
                Cell.said(view.date(), say.date(view.date())), Cell.tag(tag(view.stage())),
                Cell.of(view.items().size()), Cell.of(decided), Cell.of(view.roster().size()));
    }
}
