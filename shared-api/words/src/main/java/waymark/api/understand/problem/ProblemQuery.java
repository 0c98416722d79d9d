package waymark.api.understand.problem;

import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Query;
import waymark.api.kernel.mark.WhoMay;
import waymark.api.understand.alike.AlikeList;
import waymark.api.understand.problem.view.ProblemView;
import waymark.api.understand.problem.view.SizeList;

/** Everything that can be asked about problems. */
public sealed interface ProblemQuery<A> extends Query<A> {

    /** How a problem stands. */
    enum Stage {
        FRAMED, ANALYSED, PRIORITISED, ADDRESSED, RESOLVED, PARKED
    }

    /** One problem with all that is known of it, by its id {@code problem/...}. */
    @WhoMay
    record FindProblem(String id) implements ProblemQuery<ProblemView> {}

    /** How large the problems are that an initiative attacks, by its id {@code initiative/...}. */
    @WhoMay
    record SizeAttacked(String initiative) implements ProblemQuery<SizeList> {}

    /** Problems that say nearly the same as these words, the likest first. */
    @WhoMay
    record ListAlike(String words, @Nullable String but) implements ProblemQuery<AlikeList> {}

    /**
     * Problems, newest first.
     *
     * @param which only these
     * @param before to ask on from the last page
     * @param limit how many, 1 to 500
     */
    @WhoMay
    record ListProblems(Which which, @Nullable String before, int limit)
            implements
                ProblemQuery<ProblemList> {

        /** All that have come so far or, without a stage, all. */
        public static ListProblems at(@Nullable Stage stage, @Nullable String before, int limit) {
            return new ListProblems(new Which(stage, null, null, null, null, null, false), before,
                    limit);
        }
    }

    /**
     * Which problems are asked for; what is null does not matter.
     *
     * @param stage how they stand
     * @param kind of which kind they are
     * @param persona whom they concern, by id
     * @param journey where they happen, by id
     * @param tag what they are tagged with
     * @param insight what they rest on, by id
     * @param proposed whether only those are meant whose reopening is proposed (PRB-4)
     */
    record Which(@Nullable Stage stage, @Nullable ProblemKind kind, @Nullable String persona,
            @Nullable String journey, @Nullable String tag, @Nullable String insight,
            boolean proposed) {}

    /** A page of problems. */
    record ProblemList(List<ProblemView> problems, @Nullable String next) {}
}
