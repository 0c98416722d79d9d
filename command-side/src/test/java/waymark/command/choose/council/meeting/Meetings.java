package waymark.command.choose.council.meeting;

import waymark.api.choose.council.meeting.MeetingCommand;
import waymark.api.choose.council.meeting.MeetingEvent;
import waymark.command.kernel.testing.Story;

/** Stories of meetings, for those who tell of a meeting and a case at once. */
public final class Meetings {

    /** A meeting that was not called yet. */
    public static Story<Meeting, MeetingCommand, MeetingEvent> story() {
        return Story.of(new MeetingDecider());
    }

    private Meetings() {}
}
