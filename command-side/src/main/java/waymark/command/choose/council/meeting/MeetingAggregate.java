package waymark.command.choose.council.meeting;

import org.axonframework.spring.stereotype.Aggregate;
import waymark.api.choose.council.meeting.MeetingCommand;
import waymark.api.choose.council.meeting.MeetingCommand.AgreeAction;
import waymark.api.choose.council.meeting.MeetingCommand.CallIntoRoom;
import waymark.api.choose.council.meeting.MeetingCommand.CastVote;
import waymark.api.choose.council.meeting.MeetingCommand.CloseMeeting;
import waymark.api.choose.council.meeting.MeetingCommand.FillAgenda;
import waymark.api.choose.council.meeting.MeetingCommand.FinishAction;
import waymark.api.choose.council.meeting.MeetingCommand.OpenMeeting;
import waymark.api.choose.council.meeting.MeetingCommand.PlaceItem;
import waymark.api.choose.council.meeting.MeetingCommand.PullItem;
import waymark.api.choose.council.meeting.MeetingCommand.ScheduleMeeting;
import waymark.api.choose.council.meeting.MeetingEvent;
import waymark.command.kernel.DecidedStream;
import waymark.command.kernel.Decides;

/** Lets Axon route commands to a {@link MeetingDecider}. Holds no rule of its own. */
@Aggregate(commandTargetResolver = "streamOfCommand", lockFactory = "noLock")
final class MeetingAggregate extends DecidedStream<Meeting, MeetingCommand, MeetingEvent> {

    MeetingAggregate() {
        super(new MeetingDecider());
    }

    @Decides
    void on(ScheduleMeeting command) { decide(command); }

    @Decides
    void on(PlaceItem command) { decide(command); }

    @Decides
    void on(PullItem command) { decide(command); }

    @Decides
    void on(OpenMeeting command) { decide(command); }

    @Decides
    void on(CloseMeeting command) { decide(command); }

    @Decides
    void on(AgreeAction command) { decide(command); }

    @Decides
    void on(CallIntoRoom command) { decide(command); }

    @Decides
    void on(CastVote command) { decide(command); }

    @Decides
    void on(FillAgenda command) { decide(command); }

    @Decides
    void on(FinishAction command) { decide(command); }
}
