package waymark.api.measure.metric.period;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** How long the periods of a series are; weeks begin on Monday (ISO 8601). */
public enum Grain {
    DAY, WEEK, MONTH, QUARTER, YEAR;

    /** The first day of the period in which a day lies. */
    public LocalDate begins(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1);
            case YEAR -> day.withDayOfYear(1);
        };
    }

    /** The first day of the period after the one that begins on this day. */
    public LocalDate after(LocalDate first) {
        return switch (this) {
            case DAY -> first.plusDays(1);
            case WEEK -> first.plusWeeks(1);
            case MONTH -> first.plusMonths(1);
            case QUARTER -> first.plusMonths(3);
            case YEAR -> first.plusYears(1);
        };
    }

    /** The first day of the period before the one that begins on this day. */
    public LocalDate before(LocalDate first) {
        return begins(first.minusDays(1));
    }

    /** The shortest one of which a single period holds both days; MONTH if none does. */
    public static Grain within(LocalDate from, LocalDate to) {
        for (Grain grain : values()) {
            if (grain.begins(from).equals(grain.begins(to))) {
                return grain;
            }
        }
        return MONTH;
    }
}
