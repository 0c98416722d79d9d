package waymark.api.choose.council.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.api.choose.businesscase.decision.Ballot.Voice;
import waymark.api.choose.businesscase.decision.RoomDecision.Verdict;
import waymark.api.choose.council.CouncilQuery.Seated;
import waymark.api.choose.council.meeting.MeetingEvent.Manner;
import waymark.api.kernel.Query;
import waymark.api.kernel.mark.WhoMay;

/** Everything that can be asked about meetings. */
public sealed interface MeetingQuery<A> extends Query<A> {

    /** How far a meeting has come. */
    enum Stage { SCHEDULED, OPEN, CLOSED }

    /** One meeting with its agenda and what was decided, by its id {@code meeting/...}. */
    @WhoMay
    record FindMeeting(String id) implements MeetingQuery<MeetingView> {}

    /**
     * Meetings, newest first.
     *
     * @param stage only those that have come so far, or null for all
     * @param before to ask on from the last page
     * @param limit how many, 1 to 500
     */
    @WhoMay
    record ListMeetings(@Nullable Stage stage, @Nullable String before, int limit)
            implements
                MeetingQuery<MeetingList> {}

    /**
     * What meetings agreed is to be done and is not done yet, soonest due first.
     *
     * @param owner only what this person is to do, by id, or null for all
     */
    @WhoMay
    record ListActions(@Nullable String owner) implements MeetingQuery<ActionList> {}

    /**
     * A meeting as it can be read.
     *
     * @param story item 0; hidden from who may not read of people
     * @param items its agenda in the order it was placed
     * @param roster who was present; empty before the opening
     * @param standIns whose vote somebody present had been lent (ORG-3)
     * @param quorum what the programme had agreed on at the opening; none before
     * @param votes the votes that members cast themselves, the last of each on each case
     * @param intoRoom what members want to be talked about in a room (CNL-8)
     * @param actions what it agreed is to be done (CNL-5)
     */
    record MeetingView(
            String id,
            String reference,
            long version,
            Stage stage,
            LocalDate date,
            int minutes,
            Manner manner,
            @Nullable String story,
            List<ItemView> items,
            List<Seated> roster,
            List<StandInView> standIns,
            @Nullable Integer quorum,
            @Nullable Instant openedAt,
            @Nullable Instant closedAt,
            @Nullable String note,
            List<VoteView> votes,
            List<CalledView> intoRoom,
            List<ActionView> actions) {}

    /** Who votes, by id, in whose place. */
    record StandInView(String member, String standsInFor) {}

    /**
     * One member's own vote.
     *
     * @param member whose vote it is, by id
     * @param by who cast it, by id
     * @param voice on what the case asks for
     * @param words why; hidden from who may not read of people
     */
    record VoteView(
            String businessCase, String member, String by, Voice voice, @Nullable String words) {}

    /** Who, by id, wants a case talked about in a room, and why. */
    record CalledView(String businessCase, String by, String reason) {}

    /**
     * Something to be done.
     *
     * @param meeting the id of the meeting that agreed on it
     * @param number which one it is in that meeting, from 1
     * @param about the id of the case it came up with, if it did with one
     * @param finishedOn the day it was done; none while it is open
     * @param note how it was done
     * @param finishedBy who did it, by id; not the owner where somebody stood in (ORG-3) or the
     *     secretary told it
     * @param finishedFor for whom, by id, where the one who did it stood in
     */
    record ActionView(
            String meeting,
            int number,
            String text,
            String owner,
            LocalDate due,
            @Nullable String about,
            @Nullable LocalDate finishedOn,
            @Nullable String note,
            @Nullable String finishedBy,
            @Nullable String finishedFor) {}

    /** What is to be done. */
    record ActionList(List<ActionView> actions) {}

    /**
     * One case on the agenda.
     *
     * @param businessCase its id
     * @param initiative the id of what it is for
     * @param consent whether it stands on the consent list
     * @param decided what this meeting decided on it, newest last
     */
    record ItemView(
            String businessCase,
            String initiative,
            String title,
            int minutes,
            boolean consent,
            List<DecidedView> decided) {}

    /**
     * A decision in short; the whole stands with the case.
     *
     * @param number the number of the decision on its case
     * @param dissent the ids of who thought otherwise
     * @param recused the ids of who stood back
     * @param position the position of the log it stands at
     */
    record DecidedView(
            int number,
            Verdict verdict,
            @Nullable String reason,
            boolean selfApproved,
            List<String> dissent,
            List<String> recused,
            long position) {}

    /** A page of meetings. */
    record MeetingList(List<MeetingView> meetings, @Nullable String next) {}
}
