package waymark.api.choose.businesscase.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import waymark.api.choose.businesscase.decision.Ballot.Voice;
import waymark.api.choose.businesscase.decision.DecisionRecord.Quorum;
import waymark.api.choose.businesscase.decision.DecisionRecord.Recusal.Because;
import waymark.api.choose.businesscase.decision.Ranking;
import waymark.api.choose.businesscase.decision.RoomDecision.Verdict;
import waymark.api.govern.programme.Profile;
import waymark.api.govern.programme.Settings.DecisionRule;
import waymark.api.worth.Money;

/**
 * One decision on a case as it can be read; its evidence document is read apart.
 *
 * @param number which decision on this case it is, from 1
 * @param recordedAt when it was recorded
 * @param position the position of the log it stands at
 * @param meeting the id of the meeting
 * @param present the ids of who was there at the opening
 * @param evidence the SHA-256 of the evidence document
 * @param supersededBy the number of the decision that replaced it, if one did
 * @param amount what was approved
 * @param conditions what the approval depends on
 * @param deferredUntil the day the case comes back
 */
public record DecisionView(
        int number,
        Verdict verdict,
        Instant recordedAt,
        long position,
        String meeting,
        LocalDate effectiveOn,
        Profile profile,
        DecisionRule rule,
        Money commitment,
        List<String> present,
        List<RecusedView> recused,
        Quorum quorum,
        List<VoteView> votes,
        List<DissentView> dissent,
        @Nullable String assent,
        long seenAt,
        @Nullable Ranking ranking,
        String evidence,
        @Nullable String reason,
        boolean selfApproved,
        @Nullable Integer supersedes,
        @Nullable Integer supersededBy,
        @Nullable Money amount,
        List<ConditionView> conditions,
        @Nullable LocalDate deferredUntil) {

    /** Everybody whom a page names with it, by id. */
    public Set<String> people() {
        Set<String> all = new TreeSet<>(present);
        recused.forEach(one -> all.add(one.member()));
        dissent.forEach(one -> all.add(one.member()));
        votes.forEach(one -> all.add(one.member()));
        conditions.forEach(one -> all.add(one.owner()));
        return all;
    }

    /** Somebody who stood back, and why. */
    public record RecusedView(String member, Because because) {}

    /** One vote. */
    public record VoteView(String member, Voice voice) {}

    /** Somebody who thought otherwise; the words are hidden from who may not read of people. */
    public record DissentView(String member, boolean objects, @Nullable String words) {}

    /**
     * A condition, numbered from 1.
     *
     * @param metOn the day it was met; none while it is open
     */
    public record ConditionView(
            int number, String text, String owner, LocalDate due, @Nullable LocalDate metOn) {}
}
