package waymark.query.choose.initiative.backtest;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import waymark.api.choose.initiative.portfolio.BackTest;
import waymark.api.choose.initiative.portfolio.BackTest.Outcome;
import waymark.api.choose.initiative.portfolio.BackTest.Realised;
import waymark.api.choose.initiative.portfolio.BackTest.Tested;
import waymark.api.choose.initiative.portfolio.Policy;
import waymark.api.worth.Decimals;
import waymark.api.worth.Figure;
import waymark.api.worth.Method;
import waymark.api.worth.Money;

/** Tries another policy on past decisions, meeting by meeting. */
final class BackTests {

    private final Policy policy;
    private final String currency;
    private final Map<String, Sitting> sittings = new HashMap<>();

    private BackTests(Policy policy, String currency, List<Deliberation> past) {
        this.policy = policy;
        this.currency = currency;
        past.stream().collect(Collectors.groupingBy(one -> one.decision().meeting()))
                .forEach((meeting, decided) -> sittings.put(meeting,
                        new Sitting(policy, decided)));
    }

    /**
     * The back-test.
     *
     * @param past every decision that holds
     * @param cases how many cases these are of
     */
    static BackTest of(Policy policy, String currency, List<Deliberation> past, int cases) {
        BackTests test = new BackTests(policy, currency, past);
        List<Tested> tested = past.stream().map(test::tested)
                .sorted(Comparator.comparing(Tested::decidedOn).reversed()
                        .thenComparing(Tested::businessCase))
                .toList();
        return new BackTest(policy, test.realised(tested, Outcome.KEPT),
                test.realised(tested, Outcome.DROPPED), count(tested, Outcome.ADDED),
                count(tested, Outcome.UNKNOWN), cases, tested);
    }

    /** What came of it: verified against spent; the same initiative counts once. */
    static Realised realised(int count, Money spent, Money verified) {
        Figure roi = spent.isZero()
                ? Figure.absent("Nothing is spent yet.", Method.ROI)
                : Figure.known(Decimals.divide(
                        verified.minus(spent).amount(), spent.amount()), Method.ROI);
        return new Realised(count, spent, verified, roi);
    }

    private Tested tested(Deliberation one) {
        Sitting sitting = sitting(one);
        BigDecimal worth = one.worth(policy);
        return new Tested(one.reference(), one.title(), one.initiative(), one.decision().number(),
                one.decision().effectiveOn(), one.decision().meeting(), one.decision().verdict(),
                sitting.of(one), sitting.meanRank(one),
                worth == null ? null : Money.rounded(worth, currency), because(one),
                one.realised());
    }

    private String because(Deliberation one) {
        Sitting sitting = sitting(one);
        boolean ranked = !policy.weights().isEmpty();
        return switch (sitting.of(one)) {
            case KEPT -> ranked ? "It ranks within the places of its meeting." : "It clears.";
            case ADDED -> "It ranks within the places of its meeting; its return is unknown.";
            case UNKNOWN -> one.isScored(policy)
                    ? "Its figures of then are not there."
                    : "It was not scored by what counts.";
            case DROPPED, STILL_NOT -> beyond(one, ranked);
        };
    }

    private String beyond(Deliberation one, boolean ranked) {
        if (!sitting(one).clears(one)) {
            return "It does not clear the rate.";
        }
        return ranked ? "Others of its meeting rank before it." : "A rate alone approves nothing.";
    }

    private Realised realised(List<Tested> tested, Outcome outcome) {
        Map<String, Realised> once = new LinkedHashMap<>();
        tested.stream().filter(one -> one.outcome() == outcome).forEach(one -> once.put(
                one.initiative(), Objects.requireNonNull(one.realised(), "it was approved")));
        return realised(count(tested, outcome), sum(once.values().stream()
                .map(Realised::spent).toList()),
                sum(once.values().stream().map(Realised::verified).toList()));
    }

    private Money sum(List<Money> parts) {
        return Money.sum(currency, parts);
    }

    private Sitting sitting(Deliberation one) {
        @Nullable
        Sitting sitting = sittings.get(one.decision().meeting());
        return Objects.requireNonNull(sitting, "each decision has its meeting");
    }

    private static int count(List<Tested> tested, Outcome outcome) {
        return (int) tested.stream().filter(one -> one.outcome() == outcome).count();
    }
}
