package waymark.command.choose.council.meeting;

import static waymark.api.choose.council.meeting.MeetingRefusal.CASE_NOT_READY;
import static waymark.api.choose.council.meeting.MeetingRefusal.NOT_ON_LIST;
import static waymark.api.choose.council.meeting.MeetingRefusal.NOT_OPEN;
import static waymark.api.choose.council.meeting.MeetingRefusal.NOT_THE_SECRETARY;
import static waymark.api.choose.council.meeting.MeetingRefusal.NO_SUCH_CASE;
import static waymark.api.choose.council.meeting.MeetingRefusal.OVER;
import static waymark.command.kernel.rule.Decision.accept;
import static waymark.command.kernel.rule.Decision.nothingToDo;
import static waymark.command.kernel.rule.Decision.refuse;

import java.util.Set;
import java.util.stream.Collectors;
import waymark.api.choose.council.CouncilId;
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
import waymark.api.choose.council.meeting.MeetingEvent.ItemPlaced;
import waymark.api.choose.council.meeting.MeetingEvent.ItemPulled;
import waymark.api.choose.council.meeting.MeetingEvent.MeetingClosed;
import waymark.api.choose.council.meeting.MeetingEvent.MeetingScheduled;
import waymark.api.govern.organisation.PersonId;
import waymark.command.choose.council.Seats;
import waymark.command.choose.council.meeting.vote.Voting;
import waymark.command.kernel.rule.Decider;
import waymark.command.kernel.rule.Decision;
import waymark.command.kernel.rule.Known;

/** Decides what comes before the council, who counts as present, and what is voted and done. */
final class MeetingDecider implements Decider<Meeting, MeetingCommand, MeetingEvent> {

    @Override
    public Meeting initial() {
        return Meeting.ABSENT;
    }

    @Override
    public Meeting evolve(Meeting meeting, MeetingEvent event) {
        return meeting.after(event);
    }

    @Override
    public Set<String> restsOn(Meeting meeting, MeetingCommand command, Known known) {
        return switch (command) {
            case ScheduleMeeting _,PullItem _ -> Set.of();
            case PlaceItem wish -> Set.of(wish.businessCase().value());
            case FillAgenda wish -> wish.cases().stream().map(one -> one.value())
                    .collect(Collectors.toSet());
            case OpenMeeting wish -> Opening.restsOn(wish, known);
            case CastVote wish -> Voting.restsOn(wish, known);
            case CallIntoRoom wish -> Voting.restsOn(wish.businessCase(), known);
            case AgreeAction wish -> Set.of(CouncilId.THE.value(), wish.owner().value());
            case FinishAction _,CloseMeeting _ -> Set.of(CouncilId.THE.value());
        };
    }

    @Override
    public Decision<MeetingEvent> decide(Meeting meeting, MeetingCommand command, Known known) {
        return switch (command) {
            case ScheduleMeeting wish -> accept(new MeetingScheduled(wish.meeting(), wish.date(),
                    wish.minutes(), wish.manner(), wish.story()));
            case PlaceItem wish -> place(meeting, wish, known);
            case FillAgenda wish -> Filling.of(meeting, wish, known);
            case PullItem wish -> pull(meeting, wish);
            case OpenMeeting wish -> Opening.of(meeting, wish, known);
            case CastVote wish -> Voting.cast(meeting, wish, known);
            case CallIntoRoom wish -> Voting.call(meeting, wish, known);
            case AgreeAction wish -> Actions.agree(meeting, wish, known);
            case FinishAction wish -> Actions.finish(meeting, wish, known);
            case CloseMeeting wish -> close(meeting, wish, known);
        };
    }

    private static Decision<MeetingEvent> place(Meeting meeting, PlaceItem wish, Known known) {
        if (meeting.stage() == Meeting.Stage.CLOSED) {
            return refuse(OVER);
        }
        Proposal proposal = known.of(wish.businessCase().value(), Proposal.FOLD);
        if (proposal.initiative() == null) {
            return refuse(NO_SUCH_CASE);
        }
        if (!proposal.ready()) {
            return refuse(CASE_NOT_READY);
        }
        return meeting.treats(wish.businessCase())
                ? nothingToDo()
                : accept(new ItemPlaced(wish.meeting(), wish.businessCase(),
                        proposal.initiative(), proposal.title(), wish.minutes(),
                        wish.minutes() > meeting.left()));
    }

    private static Decision<MeetingEvent> pull(Meeting meeting, PullItem wish) {
        if (meeting.stage() == Meeting.Stage.CLOSED) {
            return refuse(OVER);
        }
        return meeting.agenda().listed().contains(wish.businessCase())
                ? accept(new ItemPulled(wish.meeting(), wish.businessCase()))
                : refuse(NOT_ON_LIST);
    }

    private static Decision<MeetingEvent> close(Meeting meeting, CloseMeeting wish, Known known) {
        return switch (meeting.stage()) {
            case ABSENT, SCHEDULED -> refuse(NOT_OPEN);
            case CLOSED -> nothingToDo();
            case OPEN -> leads(known)
                    ? accept(new MeetingClosed(wish.meeting(), wish.note()))
                    : refuse(NOT_THE_SECRETARY);
        };
    }

    /** In a small programme whoever holds a seat can lead. */
    static boolean leads(Known known) {
        Seats seats = known.of(CouncilId.THE.value(), Seats.FOLD);
        String person = known.by().person();
        boolean member = person.startsWith(PersonId.SUBJECT)
                && !seats.of(new PersonId(person)).isEmpty();
        return known.by().isSystem() || seats.records(person)
                || (known.programme().isSmall() && member);
    }
}
