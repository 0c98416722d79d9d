package waymark.api.deliver.project.week;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Working days are Monday to Friday; public holidays are not known. */
public final class WorkingDays {

    /** The day so many working days later; the same day for none. */
    public static LocalDate later(LocalDate from, int workingDays) {
        LocalDate day = from;
        for (int left = workingDays; left > 0;) {
            day = day.plusDays(1);
            if (day.getDayOfWeek() != DayOfWeek.SATURDAY
                    && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
                left--;
            }
        }
        return day;
    }

    private WorkingDays() {}
}
