package waymark.command.kernel.timer;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import waymark.log.Recorded;

/** When a day is over: by noon of the next it is so wherever the program stands. */
public final class DayOver {

    /** The moment by which the whole day was given. */
    public static Instant of(LocalDate due) {
        return due.plusDays(1).atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
    }

    /** The same; of what was recorded later than its day, the day of recording has to pass. */
    public static Instant of(LocalDate due, Recorded recorded) {
        LocalDate day = recordedOn(recorded);
        return of(day.isAfter(due) ? day : due);
    }

    /** The day something was recorded. */
    public static LocalDate recordedOn(Recorded recorded) {
        return LocalDate.ofInstant(recorded.recordedAt(), ZoneOffset.UTC);
    }

    private DayOver() {}
}
