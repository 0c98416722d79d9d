package waymark.api.understand.problem;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Query;
import waymark.api.kernel.mark.WhoMay;

/** Everything that can be asked about problems. */
public sealed interface ProblemQuery<A> extends Query<A> {

    /** How a problem stands. */
    enum Stage {
        FRAMED, ANALYSED, PRIORITISED, ADDRESSED, RESOLVED, PARKED
    }

    /** One problem with all that is known of it, by its id {@code problem/...}. */
    @WhoMay
    record FindProblem(String id) implements ProblemQuery<ProblemView> {}

    /**
     * Problems, newest first.
     *
     * @param stage only those that stand so, or null for all
     * @param before to ask on from the last page
     * @param limit how many, 1 to 500
     */
    @WhoMay
    record ListProblems(@Nullable Stage stage, @Nullable String before, int limit)
            implements
                ProblemQuery<ProblemList> {}

    /**
     * A problem as it can be read.
     *
     * @param sentence the statement as one sentence
     * @param insights the ids of what it rests on
     * @param waiver why it rests on no validated insight, if it does not (PRB-1)
     * @param cause its root cause and how that was found, once it is known (PRB-2)
     * @param initiatives the ids of those that attack it
     * @param judgement why it was last prioritised, parked or reopened, or what resolved it
     */
    record ProblemView(
            String id,
            String reference,
            long version,
            Stage stage,
            ProblemKind kind,
            Statement statement,
            String sentence,
            List<String> insights,
            @Nullable String waiver,
            @Nullable Size size,
            @Nullable Cause cause,
            List<String> initiatives,
            @Nullable String judgement,
            String framedBy,
            Instant framedAt,
            Instant changedAt) {}

    /** A page of problems. */
    record ProblemList(List<ProblemView> problems, @Nullable String next) {}
}
