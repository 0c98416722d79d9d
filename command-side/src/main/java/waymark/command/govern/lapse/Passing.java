package waymark.command.govern.lapse;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import waymark.log.Recorded;

/** When a day is over: by noon of the next it is so wherever the program stands. */
final class Passing {

    /** The moment; of what was recorded later than its day, the day of recording has to pass. */
    static Instant of(LocalDate due, Recorded recorded) {
        LocalDate day = day(recorded);
        return (day.isAfter(due) ? day : due).plusDays(1).atTime(LocalTime.NOON)
                .toInstant(ZoneOffset.UTC);
    }

    /** The day something was recorded. */
    static LocalDate day(Recorded recorded) {
        return LocalDate.ofInstant(recorded.recordedAt(), ZoneOffset.UTC);
    }

    private Passing() {}
}
