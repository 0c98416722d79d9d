package waymark.api.worth.score;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import waymark.api.worth.Decimals;
import waymark.api.worth.Figure;
import waymark.api.worth.Method;

/**
 * A difference between independent groups with its 95 % interval.
 *
 * @param figure the difference in the unit of the score; absent when a group has under two answers
 * @param interval where the true difference lies with 95 % confidence; null when absent
 * @param smallestGroup the number of answers in the smallest group
 */
public record Effect(Figure figure, @Nullable Interval interval, long smallestGroup) {

    /** After minus before, of two independent samples (MET-3). */
    public static Effect change(Sample before, Sample after) {
        return between(List.of(after), List.of(before), Method.CHANGE);
    }

    /** The sum of the first means minus the sum of the others, all groups independent. */
    public static Effect between(List<Sample> plus, List<Sample> minus, Method method) {
        List<Sample> groups = Stream.concat(plus.stream(), minus.stream()).toList();
        long smallest = groups.stream().mapToLong(Sample::n).min().orElse(0);
        if (smallest < 2) {
            return new Effect(Figure.absent("A group has fewer than two answers.", method), null,
                    smallest);
        }
        BigDecimal difference = means(plus).subtract(means(minus));
        BigDecimal margin = quantile(groups).multiply(standardError(groups));
        return new Effect(Figure.known(difference, method), Interval.around(difference, margin),
                smallest);
    }

    /** The root of the sum of v/n. */
    public static BigDecimal standardError(List<Sample> groups) {
        return Decimals.sum(groups.stream().map(Sample::ofTheMean).toList()).sqrt(Decimals.EXACT);
    }

    /** Whether it may be called a change: its interval excludes zero (MET-3). */
    public boolean isChange() {
        return interval != null && interval.excludesZero();
    }

    /** The same seen from the other side, for a metric where less is better. */
    public Effect reversed() {
        if (figure.value() == null || interval == null) {
            return this;
        }
        return new Effect(new Figure(figure.value().negate(), null, figure.method()),
                new Interval(interval.high().negate(), interval.low().negate()), smallestGroup);
    }

    private static BigDecimal means(List<Sample> groups) {
        return Decimals.sum(groups.stream().map(Sample::mean).toList());
    }

    private static BigDecimal quantile(List<Sample> groups) {
        boolean counted = groups.stream().allMatch(group -> group.kind() == Sample.Kind.COUNTED);
        boolean still = groups.stream().allMatch(group -> group.variance().signum() == 0);
        return counted || still ? Quantiles.Z_95 : Quantiles.t95(welch(groups));
    }

    // Degrees of freedom after Welch and Satterthwaite (Welch 1947, Biometrika 34).
    private static BigDecimal welch(List<Sample> groups) {
        BigDecimal whole = Decimals.sum(groups.stream().map(Sample::ofTheMean).toList());
        BigDecimal parts = Decimals.sum(groups.stream()
                .map(group -> Decimals.divide(Decimals.square(group.ofTheMean()),
                        Decimals.of(group.n() - 1)))
                .toList());
        return Decimals.divide(Decimals.square(whole), parts);
    }
}
