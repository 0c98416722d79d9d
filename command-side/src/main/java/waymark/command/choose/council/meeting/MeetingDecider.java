package waymark.command.choose.council.meeting;

import static waymark.api.choose.council.meeting.MeetingRefusal.CASE_NOT_READY;
import static waymark.api.choose.council.meeting.MeetingRefusal.NOT_A_MEMBER;
import static waymark.api.choose.council.meeting.MeetingRefusal.NOT_ON_LIST;
import static waymark.api.choose.council.meeting.MeetingRefusal.NOT_OPEN;
import static waymark.api.choose.council.meeting.MeetingRefusal.NOT_THE_SECRETARY;
import static waymark.api.choose.council.meeting.MeetingRefusal.NO_SUCH_CASE;
import static waymark.api.choose.council.meeting.MeetingRefusal.OVER;
import static waymark.api.choose.council.meeting.MeetingRefusal.ROSTER_STANDS;
import static waymark.command.kernel.rule.Decision.accept;
import static waymark.command.kernel.rule.Decision.nothingToDo;
import static waymark.command.kernel.rule.Decision.refuse;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import waymark.api.choose.council.CouncilId;
import waymark.api.choose.council.meeting.Attendance;
import waymark.api.choose.council.meeting.MeetingCommand;
import waymark.api.choose.council.meeting.MeetingCommand.CloseMeeting;
import waymark.api.choose.council.meeting.MeetingCommand.OpenMeeting;
import waymark.api.choose.council.meeting.MeetingCommand.PlaceItem;
import waymark.api.choose.council.meeting.MeetingCommand.PullItem;
import waymark.api.choose.council.meeting.MeetingCommand.ScheduleMeeting;
import waymark.api.choose.council.meeting.MeetingEvent;
import waymark.api.choose.council.meeting.MeetingEvent.ItemPlaced;
import waymark.api.choose.council.meeting.MeetingEvent.ItemPulled;
import waymark.api.choose.council.meeting.MeetingEvent.MeetingClosed;
import waymark.api.choose.council.meeting.MeetingEvent.MeetingOpened;
import waymark.api.choose.council.meeting.MeetingEvent.MeetingScheduled;
import waymark.api.govern.organisation.PersonId;
import waymark.command.choose.council.Seats;
import waymark.command.kernel.rule.Acting;
import waymark.command.kernel.rule.Decider;
import waymark.command.kernel.rule.Decision;
import waymark.command.kernel.rule.Known;

/** Decides what comes before the council, and who counts as present. */
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
        Set<String> streams = new TreeSet<>();
        switch (command) {
            case ScheduleMeeting _,PullItem _ -> {}
            case PlaceItem wish -> streams.add(wish.businessCase().value());
            case OpenMeeting wish -> {
                streams.add(CouncilId.THE.value());
                wish.present().forEach(person -> streams.add(person.value()));
            }
            case CloseMeeting _ -> streams.add(CouncilId.THE.value());
        }
        return streams;
    }

    @Override
    public Decision<MeetingEvent> decide(Meeting meeting, MeetingCommand command, Known known) {
        return switch (command) {
            case ScheduleMeeting wish -> accept(new MeetingScheduled(wish.meeting(), wish.date(),
                    wish.minutes(), wish.manner(), wish.story()));
            case PlaceItem wish -> place(meeting, wish, known);
            case PullItem wish -> pull(meeting, wish);
            case OpenMeeting wish -> open(meeting, wish, known);
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
        return meeting.listed().contains(wish.businessCase())
                ? accept(new ItemPulled(wish.meeting(), wish.businessCase()))
                : refuse(NOT_ON_LIST);
    }

    private static Decision<MeetingEvent> open(Meeting meeting, OpenMeeting wish, Known known) {
        Seats seats = known.of(CouncilId.THE.value(), Seats.FOLD);
        if (meeting.stage() != Meeting.Stage.SCHEDULED) {
            return refuse(meeting.stage() == Meeting.Stage.OPEN ? ROSTER_STANDS : OVER);
        }
        if (!leads(seats, known)) {
            return refuse(NOT_THE_SECRETARY);
        }
        boolean members = wish.present().stream().allMatch(person -> !seats.of(person).isEmpty()
                && known.of(person.value(), Acting.FOLD).active());
        List<Attendance> roster = wish.present().stream()
                .map(person -> new Attendance(person, seats.of(person), null)).toList();
        return members
                ? accept(new MeetingOpened(
                        wish.meeting(), roster, known.programme().settings().quorum()))
                : refuse(NOT_A_MEMBER);
    }

    private static Decision<MeetingEvent> close(Meeting meeting, CloseMeeting wish, Known known) {
        return switch (meeting.stage()) {
            case ABSENT, SCHEDULED -> refuse(NOT_OPEN);
            case CLOSED -> nothingToDo();
            case OPEN -> leads(known.of(CouncilId.THE.value(), Seats.FOLD), known)
                    ? accept(new MeetingClosed(wish.meeting(), wish.note()))
                    : refuse(NOT_THE_SECRETARY);
        };
    }

    /** In a small programme whoever holds a seat can lead. */
    private static boolean leads(Seats seats, Known known) {
        String person = known.by().person();
        boolean member = person.startsWith(PersonId.SUBJECT)
                && !seats.of(new PersonId(person)).isEmpty();
        return known.by().isSystem() || seats.records(person)
                || (known.programme().isSmall() && member);
    }
}
