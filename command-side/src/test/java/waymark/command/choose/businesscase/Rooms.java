package waymark.command.choose.businesscase;

import static waymark.command.choose.businesscase.Cases.AUTHOR;
import static waymark.command.choose.businesscase.Cases.CASE;
import static waymark.command.choose.businesscase.Cases.CHAIR;
import static waymark.command.choose.businesscase.Cases.INITIATIVE;
import static waymark.command.choose.businesscase.Cases.SECRETARY;
import static waymark.command.choose.businesscase.Cases.SPONSOR;
import static waymark.command.choose.businesscase.Cases.TODAY;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.api.choose.businesscase.BusinessCaseCommand;
import waymark.api.choose.businesscase.BusinessCaseCommand.DecideCase;
import waymark.api.choose.businesscase.BusinessCaseEvent;
import waymark.api.choose.businesscase.decision.Ballot;
import waymark.api.choose.businesscase.decision.Condition;
import waymark.api.choose.businesscase.decision.Dissent;
import waymark.api.choose.businesscase.decision.Ranking;
import waymark.api.choose.businesscase.decision.RoomDecision;
import waymark.api.choose.businesscase.decision.RoomDecision.Verdict;
import waymark.api.choose.council.CouncilEvent.SeatGiven;
import waymark.api.choose.council.CouncilId;
import waymark.api.choose.council.Seat;
import waymark.api.choose.council.meeting.Attendance;
import waymark.api.choose.council.meeting.MeetingEvent.ItemPlaced;
import waymark.api.choose.council.meeting.MeetingEvent.Manner;
import waymark.api.choose.council.meeting.MeetingEvent.MeetingOpened;
import waymark.api.choose.council.meeting.MeetingEvent.MeetingScheduled;
import waymark.api.choose.council.meeting.MeetingId;
import waymark.api.govern.organisation.PersonId;
import waymark.api.govern.programme.Settings;
import waymark.api.govern.programme.Settings.Band;
import waymark.api.govern.programme.Settings.DecisionRule;
import waymark.api.kernel.Role;
import waymark.command.kernel.testing.Story;

/** Ready-made rooms: a council whose chair, secretary and sponsor hold seats, and a meeting. */
final class Rooms {

    static final MeetingId MEETING = new MeetingId("meeting/00000000-0000-7000-8000-000000000009");
    static final long SEEN_AT = 4711;

    /** A reviewed case before a meeting at which these are present; the secretary acts. */
    static Story<BusinessCase, BusinessCaseCommand, BusinessCaseEvent> room(PersonId... present) {
        return seated(Cases.story(), present)
                .given(Cases.drafted(AUTHOR), Cases.submitted(), Cases.reviewed())
                .by(SECRETARY.value(), Role.COUNCIL);
    }

    static Story<BusinessCase, BusinessCaseCommand, BusinessCaseEvent> seated(
            Story<BusinessCase, BusinessCaseCommand, BusinessCaseEvent> story,
            PersonId... present) {
        return story
                .knowing(CouncilId.THE.value(), new SeatGiven(CHAIR, Seat.CHAIR),
                        new SeatGiven(SECRETARY, Seat.SECRETARY),
                        new SeatGiven(SPONSOR, Seat.SPONSOR))
                .knowing(MEETING.value(),
                        new MeetingScheduled(MEETING, TODAY, 60, Manner.ROOM, null),
                        new ItemPlaced(MEETING, CASE, INITIATIVE, "Two-hour window", 10, false),
                        new MeetingOpened(MEETING, roster(present), 2, TODAY));
    }

    static List<Attendance> roster(PersonId... present) {
        return List.of(present).stream()
                .map(one -> new Attendance(one, List.of(seatOf(one)), null)).toList();
    }

    static Settings deciding(DecisionRule rule, int quorum) {
        Settings usual = Settings.usual("EUR", quorum);
        return new Settings(usual.currency(), usual.fiscalYearStart(), usual.valuation(),
                usual.hurdleRate(), usual.discountRate(), List.of(new Band(null, rule)),
                usual.tolerances(), usual.quickTrack(), usual.reviewIntervalDays(), quorum, null);
    }

    private static Seat seatOf(PersonId person) {
        if (person.equals(CHAIR)) {
            return Seat.CHAIR;
        }
        return person.equals(SECRETARY) ? Seat.SECRETARY : Seat.MEMBER;
    }

    /** What is said of the room, a word at a time. */
    static final class Saying {

        private final Verdict verdict;
        private final List<Dissent> dissent = new ArrayList<>();
        private final List<PersonId> recused = new ArrayList<>();
        private final List<Ballot> votes = new ArrayList<>();
        private final List<Condition> conditions = new ArrayList<>();
        private MeetingId meeting = MEETING;
        private @Nullable Integer supersedes;
        private @Nullable Ranking ranking;
        private @Nullable String reason;

        Saying(Verdict verdict) {
            this.verdict = verdict;
        }

        Saying in(MeetingId other) {
            meeting = other;
            return this;
        }

        Saying dissent(PersonId member, boolean objects) {
            dissent.add(new Dissent(member, objects, "Too early"));
            return this;
        }

        Saying recused(PersonId... members) {
            recused.addAll(List.of(members));
            return this;
        }

        Saying vote(PersonId member, Ballot.Voice voice) {
            votes.add(new Ballot(member, voice));
            return this;
        }

        Saying condition(PersonId owner) {
            conditions.add(new Condition("A pilot first", owner, TODAY.plusMonths(2)));
            return this;
        }

        Saying supersedes(int number) {
            supersedes = number;
            return this;
        }

        Saying ranked(int rank, int of) {
            ranking = new Ranking("/api/initiative-rankings/RICE", SEEN_AT, rank, of, null);
            return this;
        }

        Saying because(@Nullable String why) {
            reason = why;
            return this;
        }

        DecideCase wish() {
            return new DecideCase(CASE,
                    new RoomDecision(meeting, verdict, SEEN_AT, ranking, dissent,
                            recused, votes, null, conditions, null,
                            verdict == Verdict.DEFER ? TODAY.plusMonths(1) : null, supersedes),
                    reason);
        }
    }

    static Saying approving() {
        return new Saying(Verdict.APPROVE);
    }

    private Rooms() {}
}
