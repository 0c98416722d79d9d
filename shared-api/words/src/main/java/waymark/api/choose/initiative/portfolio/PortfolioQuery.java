package waymark.api.choose.initiative.portfolio;

import org.jspecify.annotations.Nullable;
import waymark.api.choose.initiative.InitiativeQuery.InitiativeList;
import waymark.api.choose.initiative.ScoreSheet;
import waymark.api.kernel.Query;
import waymark.api.kernel.mark.WhoMay;

/** Everything that can be asked about all initiatives together. */
public sealed interface PortfolioQuery<A> extends Query<A> {

    /** How the methods rank what is still to be chosen, side by side. */
    @WhoMay
    record CompareRankings() implements PortfolioQuery<Comparison> {}

    /**
     * Where an initiative stands among what is still to be chosen.
     *
     * @param initiative its id
     * @param method the method, or null for the one by which most of them are scored
     */
    @WhoMay
    record FindStanding(String initiative, ScoreSheet.@Nullable Method method)
            implements
                PortfolioQuery<Standing> {}

    /** How much is under way, against the limit that was agreed on. */
    @WhoMay
    record FindWork() implements PortfolioQuery<Work> {}

    /** Initiatives that nothing happened to for longer than their interval (INI-4). */
    @WhoMay
    record ListStale() implements PortfolioQuery<StaleList> {}

    /**
     * Everything that asked for the quick track, newest first (INI-6).
     *
     * @param before to ask on from the last page
     * @param limit how many, 1 to 500
     */
    @WhoMay
    record ListQuickTracks(@Nullable String before, int limit)
            implements
                PortfolioQuery<InitiativeList> {}

    /** Quick tracks that nobody clicked on yet and that may still begin, newest first (INI-6). */
    @WhoMay
    record ListUnclicked() implements PortfolioQuery<InitiativeList> {}

    /** Initiatives that serve an objective, by its id, oldest first (INI-1). */
    @WhoMay
    record ListServing(String objective) implements PortfolioQuery<InitiativeList> {}

    /** What was taken over from registers, what it lacks, and what of its money is unproven. */
    @WhoMay
    record FindTakenOver() implements PortfolioQuery<TakenOver> {}

    /** What another policy would have chosen of what councils decided on (U9). */
    @WhoMay
    record BackTestPolicy(Policy policy) implements PortfolioQuery<BackTest> {}
}
