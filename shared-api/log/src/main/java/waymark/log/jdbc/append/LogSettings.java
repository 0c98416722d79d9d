package waymark.log.jdbc.append;

import java.time.Duration;

/**
 * How much the appender takes on, and how long anybody waits.
 *
 * @param capacity how many appends may wait; one more is turned away at once
 * @param groupRequests at most so many appends are looked at for one group
 * @param groupEvents about so many events make a group full; a larger append goes alone
 * @param patience how long a caller waits for the answer
 * @param reconnect how long the appender tries to reach the database before it turns a group away
 * @param statement how long one call, its wait for the lock included, may take
 */
public record LogSettings(
        int capacity,
        int groupRequests,
        int groupEvents,
        Duration patience,
        Duration reconnect,
        Duration statement) {

    /** What suits a program with some hundred requests under way. */
    public static LogSettings usual() {
        return new LogSettings(2_000, 256, 2_000, Duration.ofSeconds(30), Duration.ofSeconds(5),
                Duration.ofSeconds(15));
    }
}
