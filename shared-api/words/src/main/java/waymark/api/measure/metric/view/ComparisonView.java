package waymark.api.measure.metric.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two periods or parts of a metric beside each other (MET-3).
 *
 * @param one what is looked at
 * @param other what it is compared with
 * @param effect the first minus the other; null when they are not comparable
 * @param verdict what may be said
 * @param breaks why they are not comparable, if they are not (MET-6)
 * @param sentence the same in one sentence
 * @param method the method and its version
 */
public record ComparisonView(
        String metric,
        String unit,
        Side one,
        Side other,
        @Nullable EffectView effect,
        Verdict verdict,
        List<MetricView.BreakView> breaks,
        String sentence,
        String method) {

    /** One of the two. */
    public record Side(String period, @Nullable String slice, ScoreView score) {}

    /** What may be said. */
    public enum Verdict {
        BETTER, WORSE,
        /** The interval holds zero: nothing moved that the data can show. */
        NOTHING_MOVED,
        /** A group has fewer than two answers, or may not be shown. */
        TOO_FEW,
        /** The series breaks between them (MET-6). */
        NOT_COMPARABLE
    }
}
