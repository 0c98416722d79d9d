package waymark.app.demo.script;

import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days as storylines say them, so that the demo is two years long whenever it is started:
 * {@code -18m} is the first day of the month eighteen months ago and {@code -18m-1} the day before,
 * {@code -20d} is twenty days ago, {@code March 14} lies in the latest year whose June is over, and
 * {@code next 12 May} is yet to come.
 *
 * @param today the day on which the demo is started
 */
public record Days(LocalDate today) {

    private static final Pattern MONTHS = Pattern.compile("([+-]\\d+)m([+-]\\d+)?");
    private static final Pattern DAYS = Pattern.compile("([+-]\\d+)d");
    private static final Pattern NAMED = Pattern.compile("([A-Z][a-z]+) (\\d+)");
    private static final Pattern NEXT = Pattern.compile("next (\\d+) ([A-Z][a-z]+)");

    /** The day that is meant. */
    public LocalDate of(String said) {
        Matcher months = MONTHS.matcher(said);
        if (months.matches()) {
            LocalDate first = today.withDayOfMonth(1).plusMonths(number(months.group(1)));
            return months.group(2) == null ? first : first.plusDays(number(months.group(2)));
        }
        Matcher days = DAYS.matcher(said);
        return days.matches() ? today.plusDays(number(days.group(1))) : named(said);
    }

    private LocalDate named(String said) {
        Matcher next = NEXT.matcher(said);
        if (next.matches()) {
            LocalDate day = LocalDate.of(today.getYear(), month(next.group(2)),
                    number(next.group(1)));
            return day.isAfter(today) ? day : day.plusYears(1);
        }
        Matcher named = NAMED.matcher(said);
        if (named.matches()) {
            int year = today.getMonth().compareTo(Month.JUNE) > 0
                    ? today.getYear()
                    : today.getYear() - 1;
            return LocalDate.of(year, month(named.group(1)), number(named.group(2)));
        }
        return LocalDate.parse(said);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static Month month(String name) {
        return Month.valueOf(name.toUpperCase(Locale.ROOT));
    }
}
