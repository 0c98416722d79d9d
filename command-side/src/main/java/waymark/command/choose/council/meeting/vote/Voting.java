package waymark.command.choose.council.meeting.vote;

import static waymark.api.choose.council.meeting.MeetingRefusal.CALLED_INTO_ROOM;
import static waymark.api.choose.council.meeting.MeetingRefusal.NOT_IN_WRITING;
import static waymark.api.choose.council.meeting.MeetingRefusal.NOT_OPEN;
import static waymark.api.choose.council.meeting.MeetingRefusal.NOT_TREATED;
import static waymark.api.choose.council.meeting.MeetingRefusal.NOT_YOUR_VOTE;
import static waymark.api.choose.council.meeting.MeetingRefusal.OVER;
import static waymark.api.choose.council.meeting.MeetingRefusal.VOTE_IS_OVER;
import static waymark.command.kernel.rule.Decision.accept;
import static waymark.command.kernel.rule.Decision.nothingToDo;
import static waymark.command.kernel.rule.Decision.refuse;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import waymark.api.choose.businesscase.BusinessCaseId;
import waymark.api.choose.businesscase.BusinessCaseRefusal;
import waymark.api.choose.council.CouncilId;
import waymark.api.choose.council.meeting.MeetingCommand.CallIntoRoom;
import waymark.api.choose.council.meeting.MeetingCommand.CastVote;
import waymark.api.choose.council.meeting.MeetingEvent;
import waymark.api.choose.council.meeting.MeetingEvent.ItemCalledIntoRoom;
import waymark.api.choose.council.meeting.MeetingEvent.Manner;
import waymark.api.choose.council.meeting.MeetingEvent.VoteCast;
import waymark.api.govern.organisation.PersonId;
import waymark.api.kernel.refusal.Refusal;
import waymark.command.choose.council.Seats;
import waymark.command.choose.council.meeting.Meeting;
import waymark.command.kernel.rule.Decision;
import waymark.command.kernel.rule.Known;

/** A member's own vote (CNL-6), and the wish to talk instead of writing (CNL-8). */
public final class Voting {

    /** The streams that talk of a case rests on; the case leads to its initiative. */
    public static Set<String> restsOn(BusinessCaseId businessCase, Known known) {
        String stream = businessCase.value();
        Set<String> streams = new TreeSet<>(Set.of(CouncilId.THE.value(), stream));
        if (known.streams().containsKey(stream)) {
            Interests interests = known.of(stream, Interests.FOLD);
            if (interests.initiative() != null) {
                streams.add(interests.initiative().value());
            }
        }
        return streams;
    }

    /** The streams that a vote rests on: what bars whose vote it is, as well. */
    public static Set<String> restsOn(CastVote wish, Known known) {
        Set<String> streams = restsOn(wish.businessCase(), known);
        streams.addAll(Barring.streams(wish.member(), known));
        return streams;
    }

    /** What follows from a vote. */
    public static Decision<MeetingEvent> cast(Meeting meeting, CastVote wish, Known known) {
        Optional<Refusal> early = early(meeting, wish.businessCase(), known);
        if (early.isPresent()) {
            return refuse(early.get());
        }
        if (!mayCast(meeting, wish.member(), known)) {
            return refuse(NOT_YOUR_VOTE);
        }
        Optional<Refusal> barred = barred(meeting, wish, known);
        if (barred.isPresent()) {
            return refuse(barred.get());
        }
        VoteCast vote = new VoteCast(wish.meeting(), wish.businessCase(), wish.member(),
                new PersonId(known.by().person()),
                known.of(wish.businessCase().value(), Interests.FOLD).draft(), wish.voice(),
                wish.words());
        return vote.equals(meeting.poll().on(wish.businessCase()).get(wish.member()))
                ? nothingToDo()
                : accept(vote);
    }

    /** What follows when somebody wants to talk about it. */
    public static Decision<MeetingEvent> call(Meeting meeting, CallIntoRoom wish, Known known) {
        if (meeting.stage() != Meeting.Stage.OPEN || meeting.manner() != Manner.WRITTEN) {
            return refuse(NOT_IN_WRITING);
        }
        if (meeting.isCalledIntoRoom(wish.businessCase())) {
            return nothingToDo();
        }
        Optional<Refusal> early = early(meeting, wish.businessCase(), known);
        if (early.isPresent()) {
            return refuse(early.get());
        }
        return meeting.roster().stream().anyMatch(one -> known.isBy(one.member().value()))
                ? accept(new ItemCalledIntoRoom(wish.meeting(), wish.businessCase(),
                        new PersonId(known.by().person()), wish.reason()))
                : refuse(NOT_YOUR_VOTE);
    }

    private static Optional<Refusal> early(
            Meeting meeting, BusinessCaseId businessCase, Known known) {
        if (meeting.stage() != Meeting.Stage.OPEN) {
            return Optional.of(meeting.stage() == Meeting.Stage.CLOSED ? OVER : NOT_OPEN);
        }
        if (!meeting.treats(businessCase)) {
            return Optional.of(NOT_TREATED);
        }
        if (meeting.isCalledIntoRoom(businessCase)) {
            return Optional.of(CALLED_INTO_ROOM);
        }
        return known.of(businessCase.value(), DecidedIn.FOLD).meetings().contains(meeting.id())
                ? Optional.of(VOTE_IS_OVER)
                : Optional.empty();
    }

    private static boolean mayCast(Meeting meeting, PersonId member, Known known) {
        Seats seats = known.of(CouncilId.THE.value(), Seats.FOLD);
        return meeting.roster().stream().filter(one -> known.isBy(one.member().value()))
                .anyMatch(one -> one.member().equals(member)
                        || (member.equals(one.standsInFor())
                                && seats.lentTo(one.member(), known.today()).contains(member)));
    }

    /** BC-2; in a small programme a reason may stand for a second person, with the decision. */
    private static Optional<Refusal> barred(Meeting meeting, CastVote wish, Known known) {
        Interests interests = known.of(wish.businessCase().value(), Interests.FOLD);
        if (interests.initiative() == null || known.programme().isSmall()) {
            return Optional.empty();
        }
        Barring barring = new Barring(interests, meeting, known);
        return barring.of(wish.member())
                .or(() -> barring.of(new PersonId(known.by().person())))
                .map(BusinessCaseRefusal::of);
    }

    private Voting() {}
}
