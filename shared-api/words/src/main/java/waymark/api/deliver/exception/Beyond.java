package waymark.api.deliver.exception;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import waymark.api.deliver.project.week.WorkingDays;
import waymark.api.worth.Money;

/**
 * What is expected of a project beside what is tolerated; either its money or its days.
 *
 * @param money of a cost, else null
 * @param days of a finish, else null
 */
public record Beyond(@Nullable OfMoney money, @Nullable OfDays days) {

    /**
     * Money, in the base currency.
     *
     * @param approved the baseline
     * @param limit the baseline and what the programme tolerates on top of it
     * @param expected what the whole project is now expected to cost, or has cost already
     */
    public record OfMoney(Money approved, Money limit, Money expected) {}

    /**
     * Days.
     *
     * @param planned the day that was planned
     * @param limit that day and the working days that the programme tolerates after it
     * @param expected the day it is now expected to be done
     */
    public record OfDays(LocalDate planned, LocalDate limit, LocalDate expected) {}

    /**
     * Of a cost.
     *
     * @param percent that the programme tolerates on top of the baseline
     */
    public static Beyond ofMoney(Money approved, int percent, Money expected) {
        return new Beyond(new OfMoney(approved, Money.capped(approved.amount().multiply(
                BigDecimal.ONE.add(BigDecimal.valueOf(percent, 2))), approved.currency()),
                expected), null);
    }

    /**
     * Of a finish.
     *
     * @param workingDays that the programme tolerates after the planned day
     */
    public static Beyond ofDays(LocalDate planned, int workingDays, LocalDate expected) {
        return new Beyond(null, new OfDays(
                planned, WorkingDays.later(planned, workingDays), expected));
    }

    /** Whether more is expected than is tolerated. */
    public boolean isBeyond() {
        return money == null
                ? days != null && days.expected.isAfter(days.limit)
                : money.expected.isMoreThan(money.limit);
    }

    /** Whether more is expected now than another time, of the same kind. */
    public boolean isWorseThan(Beyond other) {
        if (money != null && other.money != null) {
            return money.expected.isMoreThan(other.money.expected);
        }
        return days != null && other.days != null
                && days.expected.isAfter(other.days.expected);
    }
}
