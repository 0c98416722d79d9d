package waymark.query.measure.benefit.money.day;

import java.math.BigDecimal;
import java.time.LocalDate;
import waymark.api.measure.benefit.MoneyQuery.Kind;
import waymark.api.measure.benefit.MoneyQuery.MoneyLine;

/**
 * What a line adds to its day, or takes off it when it no longer holds.
 *
 * @param position from which on
 * @param sum of the day, or what it changes by
 */
public record DayChange(Day day, long position, Sum sum) {

    /** Which lines are summed up together. */
    record Day(Kind kind, String currency, LocalDate on) {}

    /** The likely amount, and between which it was planned; the same three of what is no plan. */
    record Sum(BigDecimal amount, BigDecimal low, BigDecimal high) {

        static final Sum NOTHING = new Sum(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

        Sum plus(Sum other) {
            return new Sum(amount.add(other.amount), low.add(other.low), high.add(other.high));
        }

        boolean isNothing() {
            return amount.signum() == 0 && low.signum() == 0 && high.signum() == 0;
        }
    }

    /** A line begins to hold. */
    public static DayChange begun(MoneyLine line) {
        BigDecimal amount = line.amount().amount();
        return new DayChange(
                new Day(line.kind(), line.amount().currency(), line.effectiveOn()),
                line.position(), new Sum(amount,
                        line.estimate() == null ? amount : line.estimate().low().amount(),
                        line.estimate() == null ? amount : line.estimate().high().amount()));
    }

    /** A line holds no longer. */
    public static DayChange ended(MoneyLine line, long position) {
        DayChange begun = begun(line);
        return new DayChange(begun.day, position, new Sum(begun.sum.amount.negate(),
                begun.sum.low.negate(), begun.sum.high.negate()));
    }
}
