package waymark.query.choose.initiative.backtest;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import waymark.api.choose.initiative.ScoreSheet.Method;
import waymark.api.choose.initiative.portfolio.BackTest.Outcome;
import waymark.api.choose.initiative.portfolio.Policy;
import waymark.api.worth.Decimals;
import waymark.api.worth.ranking.Concordance;

/**
 * One meeting under another policy: as many places as the council filled, best first, from what it
 * decided on. What cannot be told keeps its place as it was.
 */
final class Sitting {

    private final Policy policy;
    private final List<Deliberation> told;
    private final Map<Deliberation, BigDecimal> ranks = new HashMap<>();
    private final Set<Deliberation> chosen;

    Sitting(Policy policy, List<Deliberation> decided) {
        this.policy = policy;
        this.told = decided.stream().filter(this::canBeTold).toList();
        policy.weights().forEach(this::rank);
        this.chosen = new HashSet<>(policy.weights().isEmpty() ? cleared() : best());
    }

    /** What becomes of one of its decisions. */
    Outcome of(Deliberation one) {
        if (!canBeTold(one)) {
            return Outcome.UNKNOWN;
        }
        if (chosen.contains(one)) {
            return one.isApproved() ? Outcome.KEPT : Outcome.ADDED;
        }
        return one.isApproved() ? Outcome.DROPPED : Outcome.STILL_NOT;
    }

    /** The weighted mean of its ranks among what can be told; none without weights. */
    @Nullable
    BigDecimal meanRank(Deliberation one) {
        BigDecimal sum = ranks.get(one);
        return sum == null
                ? null
                : Decimals.figure(Decimals.divide(sum, Decimals.sum(policy.weights().values())));
    }

    /** Whether there are the scores and the figures that the policy asks for. */
    private boolean canBeTold(Deliberation one) {
        return one.isScored(policy) && (policy.rates().isEmpty() || one.headline() != null);
    }

    boolean clears(Deliberation one) {
        BigDecimal worth = one.worth(policy);
        return worth == null || worth.signum() >= 0;
    }

    private void rank(Method method, BigDecimal weight) {
        List<BigDecimal> places = Concordance.ranks(told.stream()
                .map(one -> Objects.requireNonNull(one.medians().get(method), "scored")).toList());
        for (int at = 0; at < told.size(); at++) {
            ranks.merge(told.get(at), places.get(at).multiply(weight), BigDecimal::add);
        }
    }

    /** Without weights nothing new is approved: a rate alone only turns down. */
    private List<Deliberation> cleared() {
        return told.stream().filter(Deliberation::isApproved).filter(this::clears).toList();
    }

    /** Of equal ranks the council's own choice comes first. */
    private List<Deliberation> best() {
        return told.stream().filter(this::clears)
                .sorted(Comparator.<Deliberation, BigDecimal>comparing(
                        one -> Objects.requireNonNull(ranks.get(one), "ranked"))
                        .thenComparing(one -> !one.isApproved()))
                .limit(told.stream().filter(Deliberation::isApproved).count()).toList();
    }
}
