package waymark.api.choose.council.meeting;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.api.choose.businesscase.BusinessCaseId;
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
