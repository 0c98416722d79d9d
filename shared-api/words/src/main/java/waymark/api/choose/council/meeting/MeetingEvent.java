package waymark.api.choose.council.meeting;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.api.choose.businesscase.BusinessCaseId;
import waymark.api.choose.businesscase.decision.Ballot.Voice;
import waymark.api.choose.initiative.InitiativeId;
import waymark.api.govern.organisation.PersonId;
import waymark.api.kernel.Event;
import waymark.api.kernel.mark.Named;
import waymark.api.kernel.mark.NotPersonal;
import waymark.api.kernel.mark.Opens;
import waymark.api.kernel.mark.Personal;

/** Everything that can have happened to a meeting. */
public sealed interface MeetingEvent extends Event {

    /** How the council comes together. */
    enum Manner {
        /** In a room, or on a screen. */
        ROOM,
        /** In writing between meetings (CNL-8). */
        WRITTEN
    }

    /** The meeting. */
    MeetingId meeting();

    @Override
    default String stream() {
        return meeting().value();
    }

    /**
     * It was called.
     *
     * @param story item 0, one customer's story
     */
    @Named("meeting.scheduled")
    @Opens("MTG")
    record MeetingScheduled(
            MeetingId meeting,
            LocalDate date,
            int minutes,
            Manner manner,
            @Nullable @Personal String story)
            implements
                MeetingEvent {}

    /**
     * A case was put on its agenda.
     *
     * @param title the case's title then
     * @param consent whether it did not fit and stands on the consent list
     */
    @Named("meeting.item-placed")
    record ItemPlaced(
            MeetingId meeting,
            BusinessCaseId businessCase,
            InitiativeId initiative,
            @NotPersonal String title,
            int minutes,
            boolean consent)
            implements
                MeetingEvent {}

    /** A case was pulled from the consent list. */
    @Named("meeting.item-pulled")
    record ItemPulled(MeetingId meeting, BusinessCaseId businessCase) implements MeetingEvent {}

    /**
     * It was opened.
     *
     * @param roster who was present; it stands from here on
     * @param quorum what the programme agreed on then
     * @param on the day of it; work that is handed over from then on bars nobody from a vote
     */
    @Named("meeting.opened")
    record MeetingOpened(
            MeetingId meeting, List<Attendance> roster, int quorum, LocalDate on)
            implements
                MeetingEvent {

        public MeetingOpened {
            roster = List.copyOf(roster);
        }
    }

    /**
     * A vote was cast; it takes the place of an earlier one of the same member.
     *
     * @param member whose vote it is
     * @param by who cast it: the member, or who stands in
     * @param draft which draft of the case it is about, from 1
     * @param voice on what the case asks for
     * @param words why, in the voter's own words
     */
    @Named("meeting.vote-cast")
    record VoteCast(
            MeetingId meeting,
            BusinessCaseId businessCase,
            PersonId member,
            PersonId by,
            int draft,
            Voice voice,
            @Nullable @Personal String words)
            implements
                MeetingEvent {}

    /** A member wants it talked about in a room; in writing it is not decided any more (CNL-8). */
    @Named("meeting.item-called-into-room")
    record ItemCalledIntoRoom(
            MeetingId meeting,
            BusinessCaseId businessCase,
            PersonId by,
            @NotPersonal String reason)
            implements
                MeetingEvent {}

    /**
     * Something is to be done.
     *
     * @param action its number in this meeting, from 1
     * @param about the case it came up with, if it did with one
     */
    @Named("meeting.action-agreed")
    record ActionAgreed(
            MeetingId meeting,
            int action,
            @NotPersonal String text,
            PersonId owner,
            LocalDate due,
            @Nullable BusinessCaseId about)
            implements
                MeetingEvent {}

    /** It is done. */
    @Named("meeting.action-finished")
    record ActionFinished(
            MeetingId meeting, int action, @NotPersonal String note, LocalDate effectiveOn)
            implements
                MeetingEvent {}

    /** It was closed. */
    @Named("meeting.closed")
    record MeetingClosed(MeetingId meeting, @Nullable @NotPersonal String note)
            implements
                MeetingEvent {}
}
