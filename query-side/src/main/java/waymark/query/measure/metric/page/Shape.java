package waymark.query.measure.metric.page;

import java.util.List;
import java.util.stream.IntStream;
import waymark.api.measure.metric.definition.MetricMethod;
import waymark.api.measure.metric.observation.Observed;

/**
 * What a form of an observation asks for.
 *
 * @param kind which of the four kinds of observation
 * @param steps the steps of the scale, the lowest first; none where there is no scale
 */
public record Shape(Kind kind, List<Integer> steps) {

    /** The four kinds of observation. */
    public enum Kind {
        COUNTS, CASES, VALUES, LIFETIME
    }

    /** The shape that a method needs. */
    public static Shape of(MetricMethod method) {
        return switch (method) {
            case NET_PROMOTER, SHARE_4_TO_5_OF_5, MEAN_OF_5, MEAN_OF_7, SHARE_5_TO_7_OF_7,
                    NET_OF_7 ->
                scale(method.least(), method.steps());
            case SHARE_OF_CASES -> new Shape(Kind.CASES, List.of());
            case MEAN_OF_VALUES -> new Shape(Kind.VALUES, List.of());
            case LIFETIME_VALUE -> new Shape(Kind.LIFETIME, List.of());
        };
    }

    /** The shape that an observation has; only the promoters' scale begins at nought. */
    public static Shape of(Observed observed) {
        if (observed.counts() != null) {
            int steps = observed.counts().size();
            return scale(steps == MetricMethod.NET_PROMOTER.steps() ? 0 : 1, steps);
        }
        return new Shape(observed.cases() != null
                ? Kind.CASES
                : observed.values() != null ? Kind.VALUES : Kind.LIFETIME, List.of());
    }

    private static Shape scale(int least, int steps) {
        return new Shape(Kind.COUNTS, IntStream.range(least, least + steps).boxed().toList());
    }
}
