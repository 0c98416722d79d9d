package waymark.app.signin.token;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What may be told of a token: all but its secret.
 *
 * @param id its own id
 * @param label what its owner calls it
 * @param created when it was issued
 * @param expires when it runs out
 * @param lastUsed the day of its last use (UTC), if it was used
 * @param revoked when it was withdrawn, if it was
 * @param calendar whether it opens a calendar of due dates, and nothing else
 */
public record Token(
        String id,
        String label,
        Instant created,
        Instant expires,
        @Nullable LocalDate lastUsed,
        @Nullable Instant revoked,
        boolean calendar) {

    /** Whether it opens the door at this moment. */
    public boolean isValid(Instant now) {
        return revoked == null && now.isBefore(expires);
    }
}
