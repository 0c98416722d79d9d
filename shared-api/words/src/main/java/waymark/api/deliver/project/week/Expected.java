package waymark.api.deliver.project.week;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was expected of a project, and of which day that was said.
 *
 * @param what what was expected
 * @param on the day that the word is about: of a report its week, of a cost the day it counts for
 */
public record Expected<T>(T what, LocalDate on) {

    /**
     * The word that holds: the one about the later day, whenever each was recorded; of two about
     * one day the one that was recorded last.
     */
    public static <T> Expected<T> later(@Nullable Expected<T> before, Expected<T> now) {
        return before != null && before.on.isAfter(now.on) ? before : now;
    }

    /** What is expected, if anything was said. */
    public static <T> @Nullable T of(@Nullable Expected<T> said) {
        return said == null ? null : said.what;
    }
}
