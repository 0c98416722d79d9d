package waymark.app.life;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/**
 * The day of the story, which only the story moves on, so that its business dates are the same
 * whenever it is told. What is recorded keeps the time of the database beside them.
 */
final class StoryCalendar extends Clock {

    private final AtomicReference<LocalDate> day = new AtomicReference<>(LocalDate.of(2026, 10, 1));

    void turnTo(LocalDate today) {
        day.set(today);
    }

    @Override
    public Instant instant() {
        return day.get().atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("The story is told in UTC.");
    }

    /** Hangs the calendar up where the program looks for the day. */
    @TestConfiguration
    static class OnTheWall {

        @Bean
        @Primary
        StoryCalendar storyCalendar() {
            return new StoryCalendar();
        }
    }
}
