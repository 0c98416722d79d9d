package waymark.api.choose.council.meeting;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.api.choose.businesscase.BusinessCaseId;
import waymark.api.choose.businesscase.decision.Ballot.Voice;
import waymark.api.choose.council.meeting.MeetingEvent.Manner;
import waymark.api.govern.organisation.PersonId;
import waymark.api.kernel.Command;
import waymark.api.kernel.Require;
import waymark.api.kernel.Role;
import waymark.api.kernel.mark.WhoMay;

/** Everything that can be asked of a meeting. */
public sealed interface MeetingCommand extends Command {

    /** How long a meeting is unless it says otherwise, in minutes (CNL-7). */
    int USUAL_MINUTES = 60;

    /** How long a case is talked about unless it says otherwise, in minutes (CNL-7). */
    int USUAL_ITEM_MINUTES = 10;

    /** The meeting. */
    MeetingId meeting();

    @Override
    default String stream() {
        return meeting().value();
    }

    /** Calls a meeting. */
    @WhoMay(Role.COUNCIL)
    record ScheduleMeeting(
            MeetingId meeting, LocalDate date, int minutes, Manner manner, @Nullable String story)
            implements
                MeetingCommand,
                Creation {

        public ScheduleMeeting {
            Require.present("date", date);
            Require.between("minutes", minutes, 5, 600);
            Require.present("manner", manner);
            story = Require.optionalText("story", story, 4_000);
        }
    }

    /** Puts a case on the agenda; what does not fit goes to the consent list (CNL-7). */
    @WhoMay({Role.COUNCIL, Role.FINANCE, Role.ANALYST, Role.PROJECT_MANAGER})
    record PlaceItem(MeetingId meeting, BusinessCaseId businessCase, int minutes)
            implements
                MeetingCommand,
                Addition {

        public PlaceItem {
            Require.present("businessCase", businessCase);
            Require.between("minutes", minutes, 1, 240);
        }
    }

    /**
     * Puts all of these on the agenda: those where most is at stake first, what does not fit on the
     * consent list; what stands there already stays (CNL-7).
     */
    @WhoMay(Role.COUNCIL)
    record FillAgenda(MeetingId meeting, List<BusinessCaseId> cases)
            implements
                MeetingCommand,
                Addition {

        public FillAgenda {
            cases = Require.list("cases", cases, 1, 50).stream().distinct().toList();
        }
    }

    /** Pulls a case from the consent list, so that it is talked about (CNL-7). */
    @WhoMay(Role.COUNCIL)
    record PullItem(MeetingId meeting, BusinessCaseId businessCase)
            implements
                MeetingCommand,
                Addition {

        public PullItem {
            Require.present("businessCase", businessCase);
        }
    }

    /** Opens it with those who are present; from here on the roster stands (CNL-6). */
    @WhoMay(Role.COUNCIL)
    record OpenMeeting(MeetingId meeting, List<PersonId> present)
            implements
                MeetingCommand,
                Change {

        public OpenMeeting {
            present = Require.list("present", present, 1, 50).stream().distinct().toList();
        }
    }

    /**
     * Votes on what a case asks for, until the meeting has decided on it; whoever votes again
     * changes the vote (CNL-6).
     *
     * @param member whose vote it is: the own, or that of whom one stands in for
     * @param voice for what is asked, against it, or neither
     * @param words why, in the voter's own words
     */
    @WhoMay(Role.COUNCIL)
    record CastVote(MeetingId meeting, BusinessCaseId businessCase, PersonId member, Voice voice,
            @Nullable String words) implements MeetingCommand, Addition {

        public CastVote {
            Require.present("businessCase", businessCase);
            Require.present("member", member);
            Require.present("voice", voice);
            words = Require.optionalText("words", words, 1_000);
        }
    }

    /** Asks that what would be decided in writing be talked about in a room instead (CNL-8). */
    @WhoMay(Role.COUNCIL)
    record CallIntoRoom(MeetingId meeting, BusinessCaseId businessCase, String reason)
            implements
                MeetingCommand,
                Addition {

        public CallIntoRoom {
            Require.present("businessCase", businessCase);
            reason = Require.text("reason", reason, 500);
        }
    }

    /** Agrees on something to be done, by one person and a day (CNL-5). */
    @WhoMay(Role.COUNCIL)
    record AgreeAction(MeetingId meeting, String text, PersonId owner, LocalDate due,
            @Nullable BusinessCaseId about) implements MeetingCommand, Addition {

        public AgreeAction {
            text = Require.text("text", text, 1_000);
            Require.present("owner", owner);
            Require.present("due", due);
        }
    }

    /** Says that it is done, and how (CNL-5). */
    @WhoMay({Role.ANALYST, Role.PROJECT_MANAGER, Role.FINANCE, Role.COUNCIL, Role.EMPLOYEE})
    record FinishAction(MeetingId meeting, int action, String note)
            implements
                MeetingCommand,
                Addition {

        public FinishAction {
            note = Require.text("note", note, 1_000);
        }
    }

    /** Closes it. */
    @WhoMay(Role.COUNCIL)
    record CloseMeeting(MeetingId meeting, @Nullable String note)
            implements
                MeetingCommand,
                Change {

        public CloseMeeting {
            note = Require.optionalText("note", note, 4_000);
        }
    }
}
