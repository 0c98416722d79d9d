package waymark.api.govern.objective;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.api.govern.objective.ObjectiveEvent.Result;
import waymark.api.kernel.Query;
import waymark.api.kernel.mark.WhoMay;
import waymark.api.worth.Money;

/** Everything that can be asked about objectives. */
public sealed interface ObjectiveQuery<A> extends Query<A> {

    /** One objective and what each department contributes, by its id {@code objective/...}. */
    @WhoMay
    record FindObjective(String id) implements ObjectiveQuery<ObjectiveView> {}

    /**
     * Objectives, newest first, without contributions.
     *
     * @param open whether only those that have not ended
     * @param before to ask on from the last page
     * @param limit how many, 1 to 500
     */
    @WhoMay
    record ListObjectives(boolean open, @Nullable String before, int limit)
            implements
                ObjectiveQuery<ObjectiveList> {}

    /** A page of objectives. */
    record ObjectiveList(List<ObjectiveView> objectives, @Nullable String next) {}

    /**
     * An objective as it can be read.
     *
     * @param metric the id of what it is measured by
     * @param target the value to reach, in the unit of the metric
     * @param departments the ids of who is accountable together
     * @param result how it ended; none while it goes on
     * @param reason why it ended so, or was changed last
     * @param initiatives the ids of what serves it
     * @param contributions what each department takes part in
     */
    record ObjectiveView(
            String id,
            String reference,
            long version,
            String title,
            String metric,
            BigDecimal target,
            LocalDate dueOn,
            List<String> departments,
            @Nullable Result result,
            @Nullable String reason,
            List<String> initiatives,
            List<Contribution> contributions,
            Instant changedAt) {}

    /**
     * What a department contributes by the initiatives it takes part in. What several do together
     * counts for each of them, so contributions do not add up.
     *
     * @param department its id
     * @param initiatives how many that serve the objective
     * @param spent what was paid for them
     * @param verified what finance found to have come of them
     */
    record Contribution(String department, int initiatives, Money spent, Money verified) {}
}
