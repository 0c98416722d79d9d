package waymark.query.chart.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is to be there on a day.
 *
 * @param label what it is called
 * @param from when work on it began; null where only the day matters
 * @param agreed the day of the baseline
 * @param expected the day it is now expected
 * @param actual the day it was there, once it is
 * @param stops days on the way that are marked as well
 */
public record GanttRow(String label, @Nullable LocalDate from, LocalDate agreed,
        LocalDate expected, @Nullable LocalDate actual, List<LocalDate> stops) {

    /** A day that matters by itself. */
    public static GanttRow milestone(
            String label, LocalDate agreed, LocalDate expected, @Nullable LocalDate actual) {
        return new GanttRow(label, null, agreed, expected, actual, List.of());
    }

    /** The day it was there, or else is expected. */
    LocalDate end() {
        return actual == null ? expected : actual;
    }

    /** How many days later than agreed that is; negative where it is earlier. */
    long late() {
        return ChronoUnit.DAYS.between(agreed, end());
    }

    /** All its days. */
    Stream<LocalDate> days() {
        return Stream.concat(stops.stream(),
                Stream.of(from, agreed, end()).filter(Objects::nonNull));
    }
}
