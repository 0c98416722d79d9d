package waymark.api.choose.businesscase.view;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.api.choose.businesscase.content.Assumption;
import waymark.api.worth.Money;

/**
 * Whether what a case and the decision on it rest on still holds: each assumption with a metric and
 * a range, against what was measured last.
 *
 * @param businessCase the id of the case
 * @param decision the number of the decision that approved it; none while there is none
 * @param decidedOn its day
 * @param approved what may be spent
 * @param stands that of the wire that stands worst
 * @param spending for a case that has tripped, the projects that go on under it
 */
public record TripwireView(
        String businessCase,
        String reference,
        String title,
        @Nullable Integer decision,
        @Nullable LocalDate decidedOn,
        @Nullable Money approved,
        State stands,
        List<Wire> wires,
        List<Spending> spending) {

    public TripwireView {
        wires = List.copyOf(wires);
        spending = List.copyOf(spending);
    }

    /** How an assumption stands, from well to badly. */
    public enum State {
        /** What was measured last lies within its range. */
        HOLDS,
        /** Nothing was measured in two years, or nothing that can be told by its range. */
        UNMEASURED,
        /** It lies outside, but its interval still reaches the range. */
        LEAVING,
        /** It lies outside with its whole interval. */
        TRIPPED
    }

    /**
     * One assumption.
     *
     * @param number its place within the case, from 1
     * @param metric the id of the metric
     * @param period the last whole period that has a figure, as {@code Period} writes it
     * @param value what was measured in it
     * @param unit of the value, as the metric has it
     * @param low the lower end of its 95 % interval
     * @param high the upper end
     * @param sinceDecided whether that period ended after the decision
     * @param redefinedOn when the metric was last changed since the decision, if it was (MET-6)
     * @param untold why what was measured says nothing of the range, if it does not
     */
    public record Wire(
            int number,
            String statement,
            String owner,
            Assumption.Range range,
            String metric,
            LocalDate checkOn,
            State stands,
            @Nullable String period,
            @Nullable BigDecimal value,
            @Nullable String unit,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            boolean sinceDecided,
            @Nullable LocalDate redefinedOn,
            @Nullable String untold) {}

    /** A project that goes on under a case that has tripped. */
    public record Spending(
            String project, String reference, String title, Money baseline, Money spent,
            Money committed) {}

    /** A page of decisions with tripwires. */
    public record TripwireList(List<TripwireView> decisions, @Nullable String next) {}
}
