package waymark.query.choose.initiative.backtest;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import waymark.api.choose.businesscase.decision.RoomDecision.Verdict;
import waymark.api.choose.businesscase.view.DecisionView;
import waymark.api.choose.initiative.ScoreSheet.Method;
import waymark.api.choose.initiative.portfolio.BackTest.Realised;
import waymark.api.choose.initiative.portfolio.Policy;
import waymark.api.worth.appraisal.CashFlows;
import waymark.api.worth.appraisal.PresentValue;

/**
 * A decision as it was made.
 *
 * @param reference of the case
 * @param title of the case
 * @param initiative its id
 * @param decision what was decided
 * @param medians the median score by each method that was used until then
 * @param headline the likely flows of what was asked for, as they were frozen; none without
 * @param realised what came of it until now; none where it was not approved
 */
record Deliberation(
        String reference,
        String title,
        String initiative,
        DecisionView decision,
        Map<Method, BigDecimal> medians,
        @Nullable CashFlows headline,
        @Nullable Realised realised) {

    boolean isApproved() {
        return decision.verdict() == Verdict.APPROVE;
    }

    /** Whether it was scored by every method that counts. */
    boolean isScored(Policy policy) {
        return medians.keySet().containsAll(policy.weights().keySet());
    }

    /** What its headline is worth at the stricter of the rates; none without a rate or flows. */
    @Nullable
    BigDecimal worth(Policy policy) {
        CashFlows flows = headline;
        return flows == null
                ? null
                : policy.rates().stream()
                        .map(rate -> PresentValue.npv(flows, rate).orThrow())
                        .min(Comparator.naturalOrder()).orElse(null);
    }
}
