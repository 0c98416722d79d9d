package waymark.api.measure.metric.difference;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.api.measure.metric.difference.SeriesDifferenceQuery.Earlier;
import waymark.api.measure.metric.period.Grain;
import waymark.api.measure.metric.view.ScoreView;

/**
 * What lies between two views of a metric. What its periods rose by, what its causes raised it by,
 * and what the answers and observations that moved weigh, are each the same sum.
 *
 * @param former the earlier view
 * @param latter the view that is asked
 * @param raisedBy latter less former, all periods together
 * @param periods those that changed, oldest first
 * @param causes what moved it, by reason and origin, the weightiest first; what is beyond the
 *     first 200 stands together, without origin
 * @param moved how many answers and observations moved
 * @param apart whether what moved is told; what employees answer is told by period alone, and a
 *     month that changed since is hidden as it was then and weighs nothing (MET-5)
 */
public record SeriesDifference(String metric, Grain grain, @Nullable String slice, String unit,
        Earlier former, Earlier latter, Weight raisedBy, List<Change> periods, List<Cause> causes,
        long moved, boolean apart) {

    /** Why an answer or an observation counts in one view and not in the other. */
    public enum Why {
        /** It was recorded after the earlier view. */
        RECORDED,
        /** It was known in the earlier view already, and its day came since. */
        DUE,
        /** The customer spoke again in the same period, and the latest word is the voice. */
        SPOKEN_OVER,
        /** A later word of the customer was withdrawn, so the earlier one is the voice again. */
        HEARD_AGAIN,
        /** Its import was retracted, or it was withdrawn itself. */
        WITHDRAWN,
        /** It was corrected and says something else now. */
        CORRECTED,
        /** The metric was defined anew, and reads the period in another way. */
        DEFINED_ANEW
    }

    /**
     * What a figure rests on; the figure is the sum over n.
     *
     * @param n how many voices, cases or customers
     * @param sum of what each adds, for example 100 for a promoter and -100 for a detractor; none
     *     of lifetime values, which cannot be added up
     */
    public record Weight(long n, @Nullable BigDecimal sum) {}

    /**
     * A period that changed.
     *
     * @param period as {@code Period} writes it
     * @param from its first day
     */
    public record Change(String period, LocalDate from, ScoreView former, ScoreView latter,
            Weight before, Weight after) {}

    /**
     * All that moved for one reason from one origin.
     *
     * @param origin the id of the import, else of the source, or of the observation
     * @param count how many answers or observations moved
     */
    public record Cause(Why because, @Nullable String origin, Weight raisedBy, long count) {}

    public SeriesDifference {
        periods = List.copyOf(periods);
        causes = List.copyOf(causes);
    }
}
