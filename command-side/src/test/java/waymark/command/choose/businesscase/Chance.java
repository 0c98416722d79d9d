package waymark.command.choose.businesscase;

import static waymark.command.choose.businesscase.Cases.AUTHOR;
import static waymark.command.choose.businesscase.Cases.CHAIR;
import static waymark.command.choose.businesscase.Cases.MEMBER;
import static waymark.command.choose.businesscase.Cases.OWNER;
import static waymark.command.choose.businesscase.Cases.SECRETARY;
import static waymark.command.choose.businesscase.Cases.SPONSOR;
import static waymark.command.choose.businesscase.Cases.TODAY;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import waymark.api.choose.businesscase.BusinessCaseCommand.DecideCase;
import waymark.api.choose.businesscase.decision.Ballot.Voice;
import waymark.api.choose.businesscase.decision.RoomDecision.Verdict;
import waymark.api.choose.council.CouncilEvent.SeatGiven;
import waymark.api.choose.council.CouncilEvent.VoteLent;
import waymark.api.choose.council.Seat;
import waymark.api.choose.council.meeting.MeetingId;
import waymark.api.govern.organisation.PersonId;
import waymark.api.kernel.Event;

/** Picks people and words; the same again from the same seed. */
final class Chance {

    static final List<PersonId> SEATED = List.of(
            CHAIR, SECRETARY, SPONSOR, MEMBER, AUTHOR, OWNER);

    private final Random random;

    Chance(long seed) {
        this.random = new Random(seed);
    }

    int upTo(int bound) {
        return random.nextInt(bound);
    }

    boolean oneIn(int many) {
        return random.nextInt(many) == 0;
    }

    <T> T among(T[] choices) {
        return choices[random.nextInt(choices.length)];
    }

    PersonId one() {
        return SEATED.get(random.nextInt(SEATED.size()));
    }

    /** Mostly the secretary. */
    PersonId leader() {
        return oneIn(5) ? one() : SECRETARY;
    }

    List<PersonId> some() {
        List<PersonId> mixed = new ArrayList<>(SEATED);
        Collections.shuffle(mixed, random);
        return List.copyOf(mixed.subList(0, 1 + random.nextInt(SEATED.size())));
    }

    /** Everybody holds a seat, and somebody may have lent a vote. */
    Event[] council() {
        List<Event> all = new ArrayList<>(List.of(new SeatGiven(CHAIR, Seat.CHAIR),
                new SeatGiven(SECRETARY, Seat.SECRETARY), new SeatGiven(SPONSOR, Seat.SPONSOR),
                new SeatGiven(MEMBER, Seat.MEMBER), new SeatGiven(AUTHOR, Seat.MEMBER),
                new SeatGiven(OWNER, Seat.MEMBER)));
        PersonId lender = one();
        PersonId standIn = one();
        if (!lender.equals(standIn) && oneIn(2)) {
            all.add(new VoteLent(lender, standIn, TODAY, TODAY.plusDays(9), null));
        }
        return all.toArray(Event[]::new);
    }

    /** What a secretary may say of a room. */
    DecideCase saying(MeetingId meeting) {
        Verdict verdict = among(Verdict.values());
        Rooms.Saying saying = new Rooms.Saying(verdict).in(meeting);
        if (oneIn(4)) {
            saying.recused(one());
        }
        if (oneIn(4)) {
            saying.dissent(one(), oneIn(2));
        }
        for (PersonId voter : oneIn(3) ? some() : List.<PersonId>of()) {
            saying.vote(voter, among(Voice.values()));
        }
        boolean again = oneIn(4);
        if (again) {
            saying.supersedes(1 + upTo(2));
        }
        boolean mustSay = again || verdict != Verdict.APPROVE;
        return saying.because(mustSay || oneIn(2) ? "So we see it" : null).wish();
    }
}
