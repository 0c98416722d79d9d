package waymark.api.choose.initiative;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Query;
import waymark.api.kernel.mark.WhoMay;

/** Everything that can be asked about initiatives. */
public sealed interface InitiativeQuery<A> extends Query<A> {

    /** One initiative with all that is known of it, by its id {@code initiative/...}. */
    @WhoMay
    record FindInitiative(String id) implements InitiativeQuery<InitiativeView> {}

    /**
     * Initiatives, newest first.
     *
     * @param stage only those that have come so far, or null for all
     * @param owner only those this person is accountable for, or null for all
     * @param before to ask on from the last page
     * @param limit how many, 1 to 500
     */
    @WhoMay
    record ListInitiatives(
            InitiativeView.@Nullable Stage stage,
            @Nullable String owner,
            @Nullable String before,
            int limit)
            implements
                InitiativeQuery<InitiativeList> {}

    /** What is still to be chosen, best first by one method. */
    @WhoMay
    record RankInitiatives(ScoreSheet.Method method) implements InitiativeQuery<Ranking> {}

    /** Quick tracks that may be one change in several parts (INI-6). */
    @WhoMay
    record ListSplits() implements InitiativeQuery<SplitList> {}

    /** A page of initiatives. */
    record InitiativeList(List<InitiativeView> initiatives, @Nullable String next) {}

    /**
     * Initiatives by the median of their scorers.
     *
     * @param panel everybody who scored at least one of them by this method
     */
    record Ranking(ScoreSheet.Method method, List<String> panel, List<Ranked> initiatives) {}

    /**
     * One initiative in a ranking.
     *
     * @param rank from 1; equal medians share it; none while nobody scored it
     * @param missing who of the panel has not scored it
     */
    record Ranked(
            @Nullable Integer rank,
            String id,
            String reference,
            String title,
            waymark.api.worth.ranking.@Nullable Consensus consensus,
            List<String> missing) {}

    /** All of them, newest first. */
    record SplitList(List<Split> splits) {}

    /**
     * Several quick tracks close together.
     *
     * @param same what they share
     * @param shared the id of the problem or department they share
     * @param initiatives their ids, oldest first, all asked for within 90 days
     * @param total what they cost together
     * @param beyondLimit whether that is more than one quick track may cost now
     */
    record Split(
            Same same,
            String shared,
            List<String> initiatives,
            waymark.api.worth.Money total,
            boolean beyondLimit,
            Instant lastAskedAt) {

        /** What quick tracks share. */
        public enum Same {
            PROBLEM, DEPARTMENT
        }
    }
}
