package waymark.api.understand.insight;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Query;
import waymark.api.kernel.mark.WhoMay;

/** Everything that can be asked about insights. */
public sealed interface InsightQuery<A> extends Query<A> {

    /** How far an insight has come. */
    enum Stage { RECORDED, VALIDATED, REFUTED, RETIRED }

    /**
     * One insight with all that is known of it.
     *
     * @param id the id of the insight, {@code insight/...}
     */
    @WhoMay
    record FindInsight(String id) implements InsightQuery<InsightView> {}

    /**
     * Insights, newest first.
     *
     * @param stage only those that have come so far, or null for all
     * @param before to ask on from the last page
     * @param limit how many, 1 to 500
     */
    @WhoMay
    record ListInsights(@Nullable Stage stage, @Nullable String before, int limit)
            implements
                InsightQuery<InsightList> {}

    /** An insight as it can be read. */
    record InsightView(
            String id,
            String reference,
            long version,
            Stage stage,
            String title,
            String statement,
            List<Evidence> evidence,
            Confidence confidence,
            String recordedBy,
            Instant recordedAt,
            Instant changedAt,
            @Nullable String judgement) {}

    /**
     * How far the evidence carries, and why (INS-2). It informs and blocks nothing.
     *
     * @param grade weak, fair or strong
     * @param why the counts behind it, in a sentence
     */
    record Confidence(Grade grade, String why) {

        /** How far evidence carries. */
        public enum Grade { WEAK, FAIR, STRONG }
    }

    /** A page of insights. */
    record InsightList(List<InsightView> insights, @Nullable String next) {}
}
