package waymark.api.understand.insight;

import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Query;
import waymark.api.kernel.mark.WhoMay;
import waymark.api.understand.alike.AlikeList;
import waymark.api.understand.insight.view.InsightView;
import waymark.api.understand.insight.view.LeaningList;

/** Everything that can be asked about insights. */
public sealed interface InsightQuery<A> extends Query<A> {

    /** How far an insight has come. */
    enum Stage { RECORDED, VALIDATED, REFUTED, RETIRED, MERGED }

    /**
     * One insight with all that is known of it.
     *
     * @param id the id of the insight, {@code insight/...}
     */
    @WhoMay
    record FindInsight(String id) implements InsightQuery<InsightView> {}

    /** What leans on an insight: problems that rest on it, and who attacks those (INS-3). */
    @WhoMay
    record ListLeaning(String id) implements InsightQuery<LeaningList> {}

    /** Insights in use that say nearly the same as these words, the likest first. */
    @WhoMay
    record ListAlike(String words, @Nullable String but) implements InsightQuery<AlikeList> {}

    /**
     * Insights, newest first.
     *
     * @param which only these
     * @param before to ask on from the last page
     * @param limit how many, 1 to 500
     */
    @WhoMay
    record ListInsights(Which which, @Nullable String before, int limit)
            implements
                InsightQuery<InsightList> {

        /** All that have come so far or, without a stage, all. */
        public static ListInsights at(@Nullable Stage stage, @Nullable String before, int limit) {
            return new ListInsights(new Which(stage, null, null, null, false), before, limit);
        }
    }

    /**
     * Which insights are asked for; what is null does not matter.
     *
     * @param stage how far they have come
     * @param persona whom they concern, by id
     * @param journey where they happen, by id
     * @param tag what they are tagged with
     * @param aged whether only those in use are meant whose newest support is over a year old
     */
    record Which(@Nullable Stage stage, @Nullable String persona, @Nullable String journey,
            @Nullable String tag, boolean aged) {}

    /** A page of insights. */
    record InsightList(List<InsightView> insights, @Nullable String next) {}
}
