package waymark.app.signin.session;

import java.time.Duration;
import java.time.Instant;

/**
 * One person, signed in at one browser.
 *
 * @param person the stream of the person
 * @param started when the person signed in
 * @param seen when a request last came, to the minute
 * @param mustChange whether the password must be replaced before anything else
 */
public record Session(String person, Instant started, Instant seen, boolean mustChange) {

    /** A session without a request ends after this time. */
    static final Duration IDLE = Duration.ofMinutes(30);

    /** Every session ends after this time. */
    static final Duration LONGEST = Duration.ofHours(12);

    /** How exactly {@code seen} is kept: a write for every request would be one too many. */
    static final Duration GRAIN = Duration.ofMinutes(1);

    boolean isAlive(Instant now) {
        return now.isBefore(seen.plus(IDLE)) && now.isBefore(started.plus(LONGEST));
    }
}
