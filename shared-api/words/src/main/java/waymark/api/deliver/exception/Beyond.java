package waymark.api.deliver.exception;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import waymark.api.worth.Money;

/**
 * By how much a project is beyond its tolerance; either its money or its days.
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

    /** Whether more is expected now than another time, of the same kind. */
    public boolean isWorseThan(Beyond other) {
        if (money != null && other.money != null) {
            return money.expected.isMoreThan(other.money.expected);
        }
        return days != null && other.days != null
                && days.expected.isAfter(other.days.expected);
    }
}
