package waymark.api.measure.benefit.reading;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Query;
import waymark.api.kernel.mark.WhoMay;
import waymark.api.measure.benefit.Groups;
import waymark.api.measure.metric.definition.Slice;
import waymark.api.measure.metric.period.Period;
import waymark.api.worth.proof.Proof;

/** Everything that can be asked about what metrics say of benefits. */
public sealed interface GroupsQuery<A> extends Query<A> {

    /**
     * The groups to compare, as a metric has them: nothing is recorded by asking.
     *
     * @param benefit the id of the benefit, {@code benefit/...}
     * @param metric the metric, or null for the one that the plan names
     * @param before a period before it was done
     * @param after a later one
     * @param slice where it was done, or null for everybody
     * @param control where it was not done; for difference-in-differences alone
     */
    @WhoMay
    record AskGroups(String benefit, @Nullable String metric, Period before, Period after,
            @Nullable Slice slice, @Nullable Slice control) implements GroupsQuery<GroupsView> {}

    /**
     * What a metric says, ready to be recorded as a measurement.
     *
     * @param unit in which the means are told
     * @param groups with the mean, the variance an answer and the number of answers of each
     * @param effectiveOn the last day it speaks for
     * @param proof what it would be said to show; none while it is not agreed what it has to pass
     * @param words which metric, periods and parts, and as known when
     */
    record GroupsView(String metric, String unit, Groups groups, LocalDate effectiveOn,
            @Nullable Proof proof, String words) {}
}
