package waymark.api.choose.businesscase.content;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.api.choose.businesscase.content.formula.Formula;
import waymark.api.govern.organisation.DepartmentId;
import waymark.api.kernel.Require;
import waymark.api.kernel.mark.NotPersonal;
import waymark.api.kernel.refusal.Unacceptable;
import waymark.api.worth.Estimate;
import waymark.api.worth.ExchangeRate;

/**
 * One cost of an option.
 *
 * @param line its id within the case, for example {@code c1}; kept when the case is redrafted
 * @param name what is paid for
 * @param recurrence whether it comes once or goes on
 * @param means whether money is paid or the organisation's own time is spent
 * @param amounts low, likely and high, one a period, each 0 or more
 * @param formula what every amount is multiplied by, if it is not an amount by itself
 * @param rate for another currency: the stated rate to the base currency and its date
 * @param department whose budget bears it, if it is known
 * @param from the first day it arises, if it is known
 * @param to the last day it arises, if it is known
 */
public record CostLine(
        @NotPersonal String line,
        @NotPersonal String name,
        Recurrence recurrence,
        Means means,
        List<Estimate> amounts,
        @Nullable Formula formula,
        @Nullable ExchangeRate rate,
        @Nullable DepartmentId department,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    /** Whether a cost comes once or goes on. */
    public enum Recurrence { ONE_OFF, RUNNING }

    /** What a cost is paid with. */
    public enum Means { CASH, INTERNAL_TIME }

    public CostLine {
        line = Require.text("options.costs.line", line, 20);
        name = Require.text("options.costs.name", name, 160);
        Require.present("options.costs.recurrence", recurrence);
        Require.present("options.costs.means", means);
        amounts = Amounts.checked("options.costs.amounts", amounts, rate);
        if (amounts.stream().anyMatch(amount -> amount.low().isNegative())) {
            throw new Unacceptable("options.costs.amounts", "A cost is negative.",
                    "amounts of 0 or more; money that comes back is a benefit");
        }
    }
}
