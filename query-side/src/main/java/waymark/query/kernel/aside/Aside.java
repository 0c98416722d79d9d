package waymark.query.kernel.aside;

import java.time.Instant;

/**
 * A story that a follower stopped at.
 *
 * @param follower whose tables lack it
 * @param story the key of the row, or the stream
 * @param position of the event that could not be taken in
 * @param events how many are set aside, that one included
 * @param cause the kind of failure and where it arose; no words of the event
 * @param since when it was set aside
 */
public record Aside(String follower, String story, long position, long events, String cause,
        Instant since) {}
