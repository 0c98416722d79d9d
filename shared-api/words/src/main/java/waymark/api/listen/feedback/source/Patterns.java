package waymark.api.listen.feedback.source;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.refusal.Unacceptable;

/** Checks what a mapping says of days and time zones before anything is read by it. */
final class Patterns {

    static void check(@Nullable String datePattern, @Nullable String zone) {
        try {
            if (datePattern != null) {
                var _ = DateTimeFormatter.ofPattern(datePattern, Locale.ROOT);
            }
        } catch (IllegalArgumentException unreadable) {
            throw new Unacceptable("mapping.datePattern", "This is not a pattern for days.",
                    "a pattern such as d.M.yyyy or yyyy-MM-dd HH:mm:ss");
        }
        try {
            if (zone != null) {
                var _ = ZoneId.of(zone);
            }
        } catch (DateTimeException unknown) {
            throw new Unacceptable("mapping.zone", "This is not a time zone.",
                    "the name of a time zone such as Europe/Berlin");
        }
    }

    private Patterns() {}
}
