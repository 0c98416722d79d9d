package waymark.api.measure.metric.observation;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Require;
import waymark.api.kernel.refusal.Unacceptable;
import waymark.api.measure.metric.definition.Definition;
import waymark.api.worth.Decimals;
import waymark.api.worth.Figure;
import waymark.api.worth.score.Sample;
import waymark.api.worth.score.Score;
import waymark.api.worth.score.Share;

/**
 * What was counted or measured; exactly one of the four, the one that the metric's method needs.
 *
 * @param counts how often each step of the scale was answered, the lowest first
 * @param cases how many of how many
 * @param values measured values, summed up
 * @param lifetime what a customer's lifetime value is reckoned from
 */
public record Observed(
        @Nullable List<Long> counts,
        @Nullable Cases cases,
        @Nullable Spread values,
        @Nullable Lifetime lifetime) {

    /**
     * @throws Unacceptable unless exactly one is given
     */
    public Observed {
        // Where nothing is stored, a list is read as an empty one.
        counts = counts == null || counts.isEmpty() ? null : checked(counts);
        if (Stream.of(counts, cases, values, lifetime).filter(Objects::nonNull).count() != 1) {
            throw new Unacceptable("observed", "An observation is of one kind.",
                    "one of counts, cases, values, lifetime");
        }
    }

    private static List<Long> checked(List<Long> counts) {
        List<Long> all = Require.list("observed.counts", counts, 2, 11);
        if (all.stream().anyMatch(count -> count < 0 || count > 1_000_000_000)) {
            throw new Unacceptable("observed.counts", "A count is out of range.",
                    "0 to 1000000000 for each step of the scale");
        }
        return all;
    }

    /** Answers by the steps of their scale. */
    public static Observed answers(List<Long> counts) {
        return new Observed(counts, null, null, null);
    }

    /** Nobody has answered on a scale of so many steps. */
    public static Observed silence(int steps) {
        return answers(LongStream.range(0, steps).map(step -> 0).boxed().toList());
    }

    /** Whether it is of the kind that this definition's method needs. */
    public boolean fits(Definition definition) {
        return switch (definition.method()) {
            case NET_PROMOTER, SHARE_4_TO_5_OF_5, MEAN_OF_5, MEAN_OF_7, SHARE_5_TO_7_OF_7,
                    NET_OF_7 ->
                counts != null && counts.size() == definition.method().steps();
            case SHARE_OF_CASES -> cases != null;
            case MEAN_OF_VALUES -> values != null;
            case LIFETIME_VALUE -> lifetime != null;
        };
    }

    /** How many answers, cases, values or customers it rests on. */
    public long n() {
        if (counts != null) {
            return counts.stream().mapToLong(Long::longValue).sum();
        }
        if (cases != null) {
            return cases.whole();
        }
        return values != null ? values.n() : lifetime == null ? 0 : lifetime.customers();
    }

    /**
     * The score by the definition's method, with its 95 % interval.
     *
     * @throws IllegalArgumentException unless it {@link #fits}
     */
    public Score score(Definition by) {
        if (n() == 0) {
            return new Score(Figure.absent(Score.NO_ANSWERS, by.formula()), null, 0);
        }
        if (counts != null) {
            return Scored.score(counts, by);
        }
        if (cases != null) {
            return share(cases).score(by.formula());
        }
        return values != null
                ? values.sample().score(by.formula())
                : Objects.requireNonNull(lifetime, "one is given").score();
    }

    /**
     * The sample for comparisons.
     *
     * @throws IllegalArgumentException without answers, or unless it {@link #fits}
     */
    public Sample sample(Definition by) {
        if (counts != null) {
            return Scored.sample(counts, by);
        }
        if (cases != null) {
            return share(cases).sample();
        }
        return values != null
                ? values.sample()
                : Objects.requireNonNull(lifetime, "one is given").sample();
    }

    /** Both together; of two lifetime values, which cannot be added up, the later one. */
    public Observed plus(Observed later) {
        if (counts != null && later.counts != null) {
            return answers(IntStream.range(0, counts.size())
                    .mapToObj(i -> counts.get(i) + later.counts.get(i)).toList());
        }
        if (cases != null && later.cases != null) {
            return new Observed(null, new Cases(cases.part() + later.cases.part(),
                    cases.whole() + later.cases.whole()), null, null);
        }
        if (values != null && later.values != null) {
            Sample both = Spread.pooled(values.sample(), later.values.sample());
            return new Observed(null, null, new Spread(Decimals.figure(both.mean()),
                    Decimals.figure(both.variance().sqrt(Decimals.EXACT)), both.n()), null);
        }
        return later;
    }

    private static Share share(Cases cases) {
        return new Share(cases.part(), cases.whole());
    }
}
