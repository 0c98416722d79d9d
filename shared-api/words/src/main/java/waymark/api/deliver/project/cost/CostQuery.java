package waymark.api.deliver.project.cost;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Query;
import waymark.api.kernel.mark.WhoMay;
import waymark.api.worth.ExchangeRate;
import waymark.api.worth.Money;

/** Everything that can be asked about the money of a project. */
public sealed interface CostQuery<A> extends Query<A> {

    /**
     * The costs of a project, oldest business day first.
     *
     * @param project its id {@code project/...}, or its external key
     * @param kind only those of this kind, or null for all
     * @param after the line before, to ask on from the last page
     * @param limit how many, 1 to 500
     */
    @WhoMay
    record ListCosts(String project, Cost.@Nullable Kind kind, @Nullable String after, int limit)
            implements
                CostQuery<CostList> {}

    /**
     * The money of a project month by month.
     *
     * @param project its id {@code project/...}, or its external key
     */
    @WhoMay
    record AskCostMonths(String project) implements CostQuery<CostMonths> {}

    /**
     * One cost as it was recorded.
     *
     * @param line its id, which says stream and version
     * @param amount in the base currency
     * @param original as it was stated, where that was in another currency
     * @param rate the rate it was converted by, where it was
     * @param position the event it comes from, as a position of the log
     */
    record CostLine(String line, Cost.Kind kind, Cost.Nature nature, LocalDate effectiveOn,
            Money amount, @Nullable Money original, @Nullable ExchangeRate rate,
            @Nullable String ledgerReference, @Nullable String what, long position) {}

    /**
     * A page of costs.
     *
     * @param sums of all lines asked for, on this page or not
     * @param count how many lines that are
     * @param next the line to ask on from, or null when this was the last page
     */
    record CostList(List<CostLine> lines, CostSums sums, long count, @Nullable String next) {}

    /**
     * What was added up exactly; a forecast stands for itself and is added to nothing.
     *
     * @param committed ordered and not billed; negative lines take away what was billed since
     */
    record CostSums(Money budget, Money committed, Money actual) {}

    /**
     * One month in which something moved.
     *
     * @param month its first day
     * @param moved what came in it; in months to come the budget alone
     * @param toDate the running totals at its end
     * @param forecast what the whole project was expected to cost as of its end, if that was said
     */
    record CostMonth(
            LocalDate month, CostSums moved, CostSums toDate, @Nullable Money forecast) {}

    /**
     * The months of a project, oldest first; those in which nothing moved are left out.
     *
     * @param project its reference
     * @param baseline the approved amount
     * @param unphased what of the baseline no budget of a month says yet; negative where the
     *     months say more than was approved
     * @param asOf up to which day lines count; budgets of later months are listed all the same
     */
    record CostMonths(String project, Money baseline, Money unphased, List<CostMonth> months,
            CostSums sums, @Nullable Money forecast, LocalDate asOf) {}
}
