package waymark.api.worth;

import java.time.LocalDate;

/**
 * When fiscal years begin.
 *
 * @param month the month whose first day they begin on, 1 to 12
 */
public record FiscalStart(int month) {

    /** The first day of the fiscal year that holds a day. */
    public LocalDate begins(LocalDate day) {
        LocalDate same = LocalDate.of(day.getYear(), month, 1);
        return same.isAfter(day) ? same.minusYears(1) : same;
    }

    /** What a fiscal year is called by its first day: 2025, or 2025/26 within two years. */
    public static String name(LocalDate first) {
        int year = first.getYear();
        return first.getMonthValue() == 1
                ? Integer.toString(year)
                : year + "/" + String.format("%02d", (year + 1) % 100);
    }
}
