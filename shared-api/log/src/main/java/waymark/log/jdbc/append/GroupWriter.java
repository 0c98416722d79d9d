package waymark.log.jdbc.append;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import waymark.api.kernel.Receipt;
import waymark.log.NotAppended.Because;

/** Writes a group of appends in one transaction. Used by one thread at a time. */
public interface GroupWriter {

    /** Prepares a fresh connection: its time-outs, its way of committing. */
    void begin(Connection connection) throws SQLException;

    /**
     * Whether a caller's own thread may write, which others may interrupt. It spares two changes of
     * thread, but must leave the database and its other connections whole.
     */
    default boolean bearsInterrupts() {
        return false;
    }

    /**
     * Locks the head, judges each append, numbers and stores the accepted ones, commits.
     *
     * @param group appends that share no key, no claim and no stream that one of them writes
     * @return one outcome for each append, in the same order; all of it is committed
     * @throws SQLException when the whole group failed, or when nobody knows whether it did
     */
    List<Outcome> write(Connection connection, List<Prepared> group) throws SQLException;

    /** What the database answered to one append of a group. */
    sealed interface Outcome {

        /** It is stored: now, or earlier under the same key. */
        record Stored(Receipt receipt) implements Outcome {}

        /**
         * It was refused and nothing was stored.
         *
         * @param because what stood in the way
         * @param name the stream, claim or key concerned
         */
        record Refused(Because because, String name) implements Outcome {}
    }
}
