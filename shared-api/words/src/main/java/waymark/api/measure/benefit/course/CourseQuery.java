package waymark.api.measure.benefit.course;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Query;
import waymark.api.kernel.mark.WhoMay;
import waymark.api.worth.Estimate;
import waymark.api.worth.Money;

/** Everything that can be asked about the course of money. */
public sealed interface CourseQuery<A> extends Query<A> {

    /**
     * How money came together, month by month.
     *
     * @param initiative of this initiative alone, or null for the whole programme
     */
    @WhoMay
    record AskCourse(@Nullable String initiative) implements CourseQuery<MoneyCourse> {}

    /**
     * What each fiscal year cost and brought.
     *
     * @param initiative of this initiative alone, or null for the whole programme
     */
    @WhoMay
    record AskFiscalYears(@Nullable String initiative) implements CourseQuery<MoneyYears> {}

    /**
     * What had come together by the end of a month.
     *
     * @param to its last day, or the day that was asked for within it
     * @param spent null in months to come, as are measured and verified
     * @param planned to have come by then; low added to low and high to high, as if all moved
     *     as one
     */
    record MonthOfMoney(LocalDate to, @Nullable Money spent, @Nullable Money measured,
            @Nullable Money verified, Estimate planned) {}

    /**
     * The course of money: at most five years back, whose first month holds all before, and a
     * year ahead as far as something is planned.
     *
     * @param months oldest first; none where there is no money yet
     */
    record MoneyCourse(List<MonthOfMoney> months, LocalDate asOf, long position) {}

    /**
     * What one fiscal year cost and brought; nothing of the years before is in it.
     *
     * @param name the calendar year, or both where it begins within one: 2025/26
     * @param from its first day
     * @param to its last day
     * @param net verified less spent
     * @param running all net amounts up to this year
     * @param over whether it had ended by the day that is asked as of; only what was planned is
     *     known beyond that day
     */
    record YearOfMoney(String name, LocalDate from, LocalDate to, Money spent, Money measured,
            Money verified, Estimate planned, Money net, Money running, boolean over) {}

    /**
     * The fiscal years from the first with money to the last with a plan, without a gap.
     *
     * @param years oldest first; none where there is no money yet
     */
    record MoneyYears(List<YearOfMoney> years, LocalDate asOf, long position) {}
}
