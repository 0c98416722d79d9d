package waymark.command.choose.council.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import waymark.api.choose.businesscase.BusinessCaseId;
import waymark.api.choose.council.meeting.Attendance;
import waymark.api.choose.council.meeting.MeetingEvent;
import waymark.api.choose.council.meeting.MeetingEvent.ActionAgreed;
import waymark.api.choose.council.meeting.MeetingEvent.ActionFinished;
import waymark.api.choose.council.meeting.MeetingEvent.ItemCalledIntoRoom;
import waymark.api.choose.council.meeting.MeetingEvent.ItemPlaced;
import waymark.api.choose.council.meeting.MeetingEvent.ItemPulled;
import waymark.api.choose.council.meeting.MeetingEvent.Manner;
import waymark.api.choose.council.meeting.MeetingEvent.MeetingClosed;
import waymark.api.choose.council.meeting.MeetingEvent.MeetingOpened;
import waymark.api.choose.council.meeting.MeetingEvent.MeetingScheduled;
import waymark.api.choose.council.meeting.MeetingEvent.VoteCast;
import waymark.api.choose.council.meeting.MeetingId;
import waymark.api.kernel.Event;
import waymark.command.choose.council.meeting.vote.Poll;
import waymark.command.kernel.rule.Fold;

/**
 * What decisions need to know of a meeting.
 *
 * @param stage how far it has come
 * @param call how it was called; none as long as there is no such meeting
 * @param agenda what it is to talk about
 * @param opening its opening; none as long as it was not opened
 * @param poll the votes that members cast
 * @param actions what it agreed is to be done
 */
public record Meeting(
        Stage stage,
        @Nullable MeetingScheduled call,
        Agenda agenda,
        @Nullable MeetingOpened opening,
        Poll poll,
        Actions actions) {

    /** How far a meeting has come. */
    public enum Stage { ABSENT, SCHEDULED, OPEN, CLOSED }

    static final Meeting ABSENT = new Meeting(
            Stage.ABSENT, null, Agenda.EMPTY, null, Poll.NONE, Actions.NONE);

    /** The fold over a meeting's stream. */
    public static final Fold<Meeting> FOLD = new Fold<>() {
        @Override
        public Meeting initial() {
            return ABSENT;
        }

        @Override
        public Meeting evolve(Meeting meeting, Event event) {
            return event instanceof MeetingEvent told ? meeting.after(told) : meeting;
        }
    };

    /** Which meeting it is, of one that was called. */
    public MeetingId id() {
        return called().meeting();
    }

    /** How the council comes together in it. */
    public Manner manner() {
        return called().manner();
    }

    /** Its day; in writing the last one to answer. */
    public LocalDate date() {
        return called().date();
    }

    /** Who was present at the opening, or was asked in writing; nobody before it. */
    public List<Attendance> roster() {
        return opening == null ? List.of() : opening.roster();
    }

    /** The day of its opening, of one that was opened. */
    public LocalDate openedOn() {
        return Objects.requireNonNull(opening, "was opened").on();
    }

    /** Whether the case stands on its agenda. */
    public boolean treats(BusinessCaseId businessCase) {
        return agenda.items().containsKey(businessCase);
    }

    /** Whether a member wants the case talked about in a room (CNL-8). */
    public boolean isCalledIntoRoom(BusinessCaseId businessCase) {
        return agenda.called().contains(businessCase);
    }

    /** How many minutes are not yet given to a case. */
    int left() {
        return called().minutes() - agenda.taken();
    }

    Meeting after(MeetingEvent event) {
        return switch (event) {
            case MeetingScheduled told ->
                new Meeting(Stage.SCHEDULED, told, agenda, opening, poll, actions);
            case ItemPlaced told -> on(agenda.with(told));
            case ItemPulled told -> on(agenda.pulling(told.businessCase()));
            case ItemCalledIntoRoom told -> on(agenda.calling(told.businessCase()));
            case MeetingOpened told ->
                new Meeting(Stage.OPEN, call, agenda, told, poll, actions);
            case VoteCast told ->
                new Meeting(stage, call, agenda, opening, poll.with(told), actions);
            case ActionAgreed told -> doing(actions.with(told));
            case ActionFinished told -> doing(actions.with(told));
            case MeetingClosed _ ->
                new Meeting(Stage.CLOSED, call, agenda, opening, poll, actions);
        };
    }

    private MeetingScheduled called() {
        return Objects.requireNonNull(call, "was called");
    }

    private Meeting on(Agenda next) {
        return new Meeting(stage, call, next, opening, poll, actions);
    }

    private Meeting doing(Actions next) {
        return new Meeting(stage, call, agenda, opening, poll, next);
    }
}
