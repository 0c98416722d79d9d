package waymark.api.choose.initiative.portfolio;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.api.choose.businesscase.decision.RoomDecision.Verdict;
import waymark.api.worth.Figure;
import waymark.api.worth.Money;

/**
 * What another policy would have chosen. It fills as many places in each meeting as the council
 * did, from what lay before it and by what was known then. What was never built has no return.
 *
 * @param policy the other policy
 * @param kept what both would do, and what came of it
 * @param dropped what was done and the policy would not have done, and what came of it
 * @param added how many the policy would have done and were not; their return stays unknown
 * @param unknown how many it cannot tell of, because they were not scored or have no figures
 * @param cases how many cases were looked at, the newest 200 at most
 * @param decisions each decision that holds, the newest first
 */
public record BackTest(
        Policy policy,
        Realised kept,
        Realised dropped,
        int added,
        int unknown,
        int cases,
        List<Tested> decisions) {

    public BackTest {
        decisions = List.copyOf(decisions);
    }

    /** What becomes of a decision under the policy. */
    public enum Outcome {
        /** Approved, and again. */
        KEPT,
        /** Approved, and now not. */
        DROPPED,
        /** Not approved, and now it is. */
        ADDED,
        /** Not approved, and again not. */
        STILL_NOT,
        /** There is nothing to tell by. */
        UNKNOWN
    }

    /**
     * What came of initiatives so far.
     *
     * @param count how many
     * @param spent what was paid for them
     * @param verified what finance found true, without what one person verified alone
     * @param roi (verified - spent) / spent; absent while nothing is spent
     */
    public record Realised(int count, Money spent, Money verified, Figure roi) {}

    /**
     * One decision under the policy.
     *
     * @param businessCase the reference of the case
     * @param decision which decision on the case it is
     * @param meeting the id of the meeting
     * @param was what the council decided
     * @param meanRank its weighted mean rank among what the meeting decided; none without weights
     *     or without scores
     * @param worth its headline at the stricter of the rates; none without one
     * @param because why, in a sentence
     * @param realised what came of it; none where it was not approved
     */
    public record Tested(
            String businessCase,
            String title,
            String initiative,
            int decision,
            LocalDate decidedOn,
            String meeting,
            Verdict was,
            Outcome outcome,
            @Nullable BigDecimal meanRank,
            @Nullable Money worth,
            String because,
            @Nullable Realised realised) {}
}
