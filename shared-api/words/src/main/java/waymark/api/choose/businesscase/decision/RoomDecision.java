package waymark.api.choose.businesscase.decision;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.api.choose.council.meeting.MeetingId;
import waymark.api.govern.organisation.PersonId;
import waymark.api.kernel.Require;
import waymark.api.kernel.refusal.Unacceptable;
import waymark.api.worth.Money;

/**
 * What the secretary says the room decided, in one click (CNL-6).
 *
 * @param meeting the meeting it was decided in
 * @param verdict what was decided
 * @param seenAt the position of the page that was shown, 0 or more (BC-4)
 * @param ranking where the initiative stood, if the page showed a ranking
 * @param dissent who thinks otherwise
 * @param recused who stood back by their own wish; whom the rules bar is added by itself
 * @param votes one a member, where the majority decides
 * @param amount what is approved, or none for what the case asks
 * @param conditions what an approval depends on
 * @param assent the executive sponsor's, above the programme's limit (CNL-4)
 * @param deferredUntil the day a deferred case comes back (BC-6)
 * @param supersedes the number of the decision it replaces, if it replaces one (CNL-3)
 */
public record RoomDecision(
        MeetingId meeting,
        Verdict verdict,
        long seenAt,
        @Nullable Ranking ranking,
        List<Dissent> dissent,
        List<PersonId> recused,
        List<Ballot> votes,
        @Nullable Money amount,
        List<Condition> conditions,
        @Nullable PersonId assent,
        @Nullable LocalDate deferredUntil,
        @Nullable Integer supersedes) {

    /** What a council can decide on a case. */
    public enum Verdict { APPROVE, REJECT, DEFER }

    private static final int MOST_MEMBERS = 50;

    public RoomDecision {
        Require.present("meeting", meeting);
        Require.present("verdict", verdict);
        if (seenAt < 0) {
            throw new Unacceptable("seenAt", "This is no position.", "0 or more");
        }
        dissent = Require.list("dissent", dissent, 0, MOST_MEMBERS);
        recused = Require.list("recused", recused, 0, MOST_MEMBERS);
        votes = Require.list("votes", votes, 0, MOST_MEMBERS);
        conditions = Require.list("conditions", conditions, 0, 20);
        if (votes.stream().map(Ballot::member).distinct().count() < votes.size()) {
            throw new Unacceptable("votes", "A member votes twice.", "one vote a member");
        }
        if (verdict != Verdict.APPROVE && (amount != null || !conditions.isEmpty())) {
            throw new Unacceptable("conditions", "Only an approval has an amount and conditions.",
                    "neither, or the verdict APPROVE");
        }
        if ((verdict == Verdict.DEFER) != (deferredUntil != null)) {
            throw new Unacceptable("deferredUntil",
                    "A deferred case, and no other, comes back on a day.",
                    "a day with the verdict DEFER, none with the others");
        }
    }

    /** The same with these votes. */
    public RoomDecision voting(List<Ballot> cast) {
        return new RoomDecision(meeting, verdict, seenAt, ranking, dissent, recused, cast, amount,
                conditions, assent, deferredUntil, supersedes);
    }
}
