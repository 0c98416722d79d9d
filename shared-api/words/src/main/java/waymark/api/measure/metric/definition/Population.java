package waymark.api.measure.metric.definition;

import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Require;
import waymark.api.kernel.mark.NotPersonal;
import waymark.api.listen.feedback.source.FeedbackSourceId;
import waymark.api.listen.feedback.source.Relation;

/**
 * Whom a metric speaks of, and where its figures come from: from answers of one source, from all
 * answers of customers that speak of the same, or by hand where no rating is named.
 *
 * @param described in words, for example {@code households with a line of their own}
 * @param rating which figure of an answer counts; none where figures come by hand
 * @param source of one source
 * @param relation of all customers' sources that ask about this; never both kinds (MET-6)
 * @param slice only this part of them
 */
public record Population(
        @NotPersonal String described,
        @Nullable Rating rating,
        @Nullable FeedbackSourceId source,
        @Nullable Relation relation,
        @Nullable Slice slice) {

    public Population {
        described = Require.text("definition.population.described", described, 300);
    }

    /** Whether its figures come from answers. */
    public boolean isHeard() {
        return rating != null;
    }
}
