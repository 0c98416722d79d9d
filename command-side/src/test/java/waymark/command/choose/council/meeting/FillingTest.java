package waymark.command.choose.council.meeting;

import static waymark.api.choose.council.meeting.MeetingRefusal.NO_SUCH_CASE;
import static waymark.api.choose.council.meeting.MeetingRefusal.OVER;
import static waymark.command.choose.council.meeting.Sittings.AUTHOR;
import static waymark.command.choose.council.meeting.Sittings.MEETING;
import static waymark.command.choose.council.meeting.Sittings.TODAY;

import java.util.List;
import org.junit.jupiter.api.Test;
import waymark.api.choose.businesscase.BusinessCaseEvent.CaseWithdrawn;
import waymark.api.choose.businesscase.BusinessCaseId;
import waymark.api.choose.council.meeting.MeetingCommand;
import waymark.api.choose.council.meeting.MeetingCommand.FillAgenda;
import waymark.api.choose.council.meeting.MeetingEvent;
import waymark.api.choose.council.meeting.MeetingEvent.ItemPlaced;
import waymark.api.choose.council.meeting.MeetingEvent.Manner;
import waymark.api.choose.council.meeting.MeetingEvent.MeetingClosed;
import waymark.api.choose.council.meeting.MeetingEvent.MeetingScheduled;
import waymark.api.choose.initiative.InitiativeId;
import waymark.api.kernel.Role;
import waymark.command.kernel.testing.Story;

class FillingTest {

    private static final InitiativeId INITIATIVE = new InitiativeId(
            "initiative/00000000-0000-7000-8000-0000000000e5");
    private static final BusinessCaseId SMALL = named(1);
    private static final BusinessCaseId LARGE = named(2);
    private static final BusinessCaseId MIDDLE = named(3);
    private static final BusinessCaseId WITHDRAWN = named(4);

    private final Story<Meeting, MeetingCommand, MeetingEvent> story = waiting(
            waiting(waiting(waiting(Meetings.story(), SMALL, 10), LARGE, 9_000), MIDDLE, 500),
            WITHDRAWN, 99_000).knowing(WITHDRAWN.value(),
                    new CaseWithdrawn(
                            WITHDRAWN, INITIATIVE, "No"))
            .by(Sittings.PEN.value(), Role.COUNCIL)
            .given(new MeetingScheduled(MEETING, TODAY, 25, Manner.ROOM, null));

    @Test
    void CNL_7_what_has_most_at_stake_comes_first_and_what_does_not_fit_is_listed() {
        FillAgenda wish = new FillAgenda(MEETING, List.of(SMALL, LARGE, WITHDRAWN, MIDDLE));
        story.when(wish).then(placed(LARGE, false), placed(MIDDLE, false), placed(SMALL, true));
        story.and(wish).when(wish).thenNothing();
    }

    @Test
    void CNL_7_only_what_exists_and_only_before_the_end() {
        story.when(new FillAgenda(MEETING, List.of(SMALL, named(9)))).thenRefused(NO_SUCH_CASE);
        story.given(new MeetingClosed(MEETING, null))
                .when(new FillAgenda(MEETING, List.of(SMALL))).thenRefused(OVER);
    }

    private static Story<Meeting, MeetingCommand, MeetingEvent> waiting(
            Story<Meeting, MeetingCommand, MeetingEvent> before, BusinessCaseId id, int cost) {
        return before.knowing(id.value(), Drafts.drafted(id, INITIATIVE, AUTHOR, cost),
                Drafts.submitted(id, INITIATIVE, AUTHOR, cost));
    }

    private static ItemPlaced placed(BusinessCaseId id, boolean consent) {
        return new ItemPlaced(MEETING, id, INITIATIVE, "Two hours", 10, consent);
    }

    private static BusinessCaseId named(int number) {
        return new BusinessCaseId("business-case/00000000-0000-7000-8000-0000000000a" + number);
    }
}
