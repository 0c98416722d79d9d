package waymark.log;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import waymark.api.kernel.Receipt;

/** The one ordered record of everything that happened. Safe for use by many threads. */
public interface EventLog {

    /**
     * Appends all or nothing and waits until it is committed. A key that was used before for the
     * same request gives the receipt of that time and records nothing.
     *
     * @throws NotAppended when something stands in the way; nothing was recorded
     * @throws LogUnavailable when the log cannot take it now; safe to repeat with the same key
     */
    Receipt append(AppendRequest request);

    /**
     * The receipt of an earlier append under this key, if there was one.
     *
     * @throws NotAppended with {@link NotAppended.Because#KEY_REUSED} if it was another request
     */
    Optional<Receipt> answered(AppendRequest.Key key);

    /** The events of one stream from a version on, at most {@code limit}, oldest first. */
    List<Recorded> stream(String stream, long fromVersion, int limit);

    /** The events of several streams, whole, oldest first, in one round trip. */
    List<Recorded> streams(Collection<String> streams);

    /**
     * The events of a few streams after a position, oldest first, in one round trip: for whoever
     * remembers what came before.
     */
    List<Recorded> streams(Collection<String> streams, long after);

    /** Events after a position, at most {@code limit}, in order. */
    List<Recorded> after(long position, int limit);

    /** One event by its position. */
    Optional<Recorded> at(long position);

    /** The events at these positions, at most 500, oldest first, in one round trip. */
    List<Recorded> these(Collection<Long> positions);

    /** The position of the last event; 0 while the log is empty. */
    long head();

    /**
     * How far the log reaches at least, as far as this process has heard: by its own appends and
     * reads, and from other processes. It costs nothing to ask.
     */
    long heard();

    /**
     * Another number each time the log need not be what this process heard before: it listens anew,
     * or was told too much. Whoever remembers events up to a position then begins again.
     */
    long hearing();

    /** The position of the last event recorded at or before a moment; 0 if there was none. */
    long positionAt(Instant moment);

    /** The stream with this short reference, for example {@code INS-7}. */
    Optional<String> streamOf(String reference);

    /** Those of the claims that are taken already. */
    Set<String> taken(Collection<String> claims);

    /** The stream whose event took this claim. */
    Optional<String> claimedBy(String claim);

    /**
     * Asks to be woken after each append that becomes visible here. The callback must be quick
     * and must not throw. Closing the handle ends it.
     */
    AutoCloseable onAppended(Runnable wake);
}
