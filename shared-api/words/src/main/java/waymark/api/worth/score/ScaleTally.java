package waymark.api.worth.score;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import waymark.api.worth.Decimals;
import waymark.api.worth.Method;

/**
 * Answers on a scale from 1 upward, counted: five steps for CSAT, five or seven for CES.
 *
 * @param counts how often each answer was given, the answer 1 first
 */
public record ScaleTally(List<Long> counts) {

    /**
     * @throws IllegalArgumentException unless 2 to 11 counts of 0 or more
     */
    public ScaleTally {
        counts = List.copyOf(counts);
        if (counts.size() < 2 || counts.size() > 11 || counts.stream().anyMatch(c -> c < 0)) {
            throw new IllegalArgumentException(
                    "A scale has 2 to 11 steps, each counted 0 or more.");
        }
    }

    /** Nobody has answered on a scale of so many steps. */
    public static ScaleTally empty(int steps) {
        return new ScaleTally(LongStream.range(0, steps).map(step -> 0).boxed().toList());
    }

    /**
     * With one answer more.
     *
     * @throws IllegalArgumentException when it is not on the scale (FBK-5)
     */
    public ScaleTally plus(int answer) {
        if (answer < 1 || answer > counts.size()) {
            throw new IllegalArgumentException(answer + " is not on the scale 1 to "
                    + counts.size() + ".");
        }
        return new ScaleTally(IntStream.rangeClosed(1, counts.size())
                .mapToObj(step -> counts.get(step - 1) + (step == answer ? 1 : 0)).toList());
    }

    public long n() {
        return counts.stream().mapToLong(Long::longValue).sum();
    }

    /**
     * The share answering 4-5 of 5, in percent.
     *
     * @throws IllegalArgumentException when the scale has not five steps
     */
    public Score csat() {
        return share(4, 5, 5).score(Method.CSAT);
    }

    /**
     * Customer effort by the method that belongs to the metric.
     *
     * @throws IllegalArgumentException when the scale is not the method's
     */
    public Score ces(CesMethod method) {
        return switch (method) {
            case MEAN -> scaled(7).mean(Method.CES_MEAN);
            case SHARE_5_TO_7 -> share(5, 7, 7).score(Method.CES_SHARE_OF_SEVEN);
            case NET -> net().score(Method.CES_NET);
            case SHARE_4_TO_5_OF_5 -> share(4, 5, 5).score(Method.CES_SHARE_OF_FIVE);
        };
    }

    /** The mean answer with Student's t interval. */
    public Score mean(Method method) {
        return n() == 0 ? Score.none(method) : sample().score(method);
    }

    /**
     * The sample for comparisons of means.
     *
     * @throws IllegalArgumentException when nobody answered
     */
    public Sample sample() {
        if (n() == 0) {
            throw new IllegalArgumentException(Score.NO_ANSWERS);
        }
        BigDecimal mean = Decimals.divide(moment(BigDecimal.ZERO, 1), Decimals.of(n()));
        BigDecimal freedom = Decimals.of(Math.max(1, n() - 1));
        return new Sample(mean, Decimals.divide(moment(mean, 2), freedom), n(),
                Sample.Kind.MEASURED);
    }

    /**
     * How many answered from one step to another.
     *
     * @throws IllegalArgumentException when the scale has not so many steps
     */
    public Share share(int from, int to, int steps) {
        return new Share(scaled(steps).counted(from, to), n());
    }

    // The answers 6-7 take the place of promoters, 1-3 of detractors.
    private NpsTally net() {
        return new NpsTally(scaled(7).counted(6, 7), counted(4, 5), counted(1, 3));
    }

    private ScaleTally scaled(int steps) {
        if (counts.size() != steps) {
            throw new IllegalArgumentException("This method needs a scale of " + steps + " steps.");
        }
        return this;
    }

    private long counted(int from, int to) {
        return counts.subList(from - 1, to).stream().mapToLong(Long::longValue).sum();
    }

    private BigDecimal moment(BigDecimal centre, int power) {
        return Decimals.sum(IntStream.rangeClosed(1, counts.size())
                .mapToObj(step -> Decimals.of(step).subtract(centre).pow(power, Decimals.EXACT)
                        .multiply(Decimals.of(counts.get(step - 1))))
                .toList());
    }
}
