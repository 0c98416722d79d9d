package waymark.api.measure.metric.period;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import waymark.api.kernel.Require;
import waymark.api.kernel.refusal.Unacceptable;

/**
 * One period of the calendar: {@code 2026-06-04}, {@code 2026-W23}, {@code 2026-06},
 * {@code 2026-Q2} or {@code 2026}.
 *
 * @param grain how long it is
 * @param from its first day
 */
public record Period(Grain grain, LocalDate from) {

    private static final Pattern WRITTEN = Pattern.compile(
            "(\\d{4})(?:-(?:W(\\d{2})|Q([1-4])|(\\d{2})(?:-(\\d{2}))?))?");

    public Period {
        from = grain.begins(from);
    }

    /**
     * The period so written.
     *
     * @param field the field it stands in
     * @throws Unacceptable naming the field
     */
    public static Period of(String field, String written) {
        Matcher parts = WRITTEN.matcher(Require.text(field, written, 40));
        try {
            if (parts.matches() && !written.startsWith("0000")) {
                return of(parts);
            }
        } catch (DateTimeException noSuchDay) {
            // Answered below, with all else that is no period.
        }
        throw new Unacceptable(field, "This is no period of the calendar.",
                "2026, 2026-Q2, 2026-06, 2026-W23 or 2026-06-04");
    }

    private static Period of(Matcher parts) {
        int year = Integer.parseInt(parts.group(1));
        if (parts.group(2) != null) {
            LocalDate week = LocalDate.of(year, 1, 4).with(
                    IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(parts.group(2)));
            return new Period(Grain.WEEK, week);
        }
        if (parts.group(3) != null) {
            return new Period(Grain.QUARTER,
                    LocalDate.of(year, Integer.parseInt(parts.group(3)) * 3 - 2, 1));
        }
        if (parts.group(4) == null) {
            return new Period(Grain.YEAR, LocalDate.of(year, 1, 1));
        }
        int month = Integer.parseInt(parts.group(4));
        return parts.group(5) == null
                ? new Period(Grain.MONTH, LocalDate.of(year, month, 1))
                : new Period(Grain.DAY,
                        LocalDate.of(year, month, Integer.parseInt(parts.group(5))));
    }

    /** Its last day. */
    public LocalDate to() {
        return grain.after(from).minusDays(1);
    }

    /** The one before. */
    public Period before() {
        return new Period(grain, grain.before(from));
    }

    /** As it is written. */
    public String written() {
        return switch (grain) {
            case DAY -> from.toString();
            case WEEK -> "%04d-W%02d".formatted(from.get(IsoFields.WEEK_BASED_YEAR),
                    from.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            case MONTH -> "%04d-%02d".formatted(from.getYear(), from.getMonthValue());
            case QUARTER ->
                "%04d-Q%d".formatted(from.getYear(), from.get(IsoFields.QUARTER_OF_YEAR));
            case YEAR -> "%04d".formatted(from.getYear());
        };
    }
}
