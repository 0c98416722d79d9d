package waymark.api.worth.proof;

import java.util.List;
import java.util.stream.Stream;
import waymark.api.worth.Method;
import waymark.api.worth.score.Effect;
import waymark.api.worth.score.Sample;

/**
 * The groups a benefit is measured on; all are independent samples of the same score.
 *
 * @param gains groups whose means add to the effect
 * @param losses groups whose means are taken off it
 * @param method how they are compared
 */
public record Cells(List<Sample> gains, List<Sample> losses, Method method) {

    public Cells {
        gains = List.copyOf(gains);
        losses = List.copyOf(losses);
    }

    /** One group before and after: what else changed meanwhile is counted in. */
    public static Cells prePost(Sample before, Sample after) {
        return new Cells(List.of(after), List.of(before), Method.CHANGE);
    }

    /** (treated after - treated before) - (control after - control before). */
    public static Cells differenceInDifferences(Pair treated, Pair control) {
        return new Cells(List.of(treated.after, control.before),
                List.of(treated.before, control.after), Method.DIFFERENCE_IN_DIFFERENCES);
    }

    /** The effect with its 95 % interval. */
    public Effect effect() {
        return Effect.between(gains, losses, method);
    }

    /** All groups. */
    public List<Sample> all() {
        return Stream.concat(gains.stream(), losses.stream()).toList();
    }

    /**
     * One group at two times.
     *
     * @param before its answers before the change
     * @param after its answers after it
     */
    public record Pair(Sample before, Sample after) {}
}
