package waymark.bench;

import java.sql.SQLException;

/** One of the two things that are compared: a closed loop of clients, each with its own. */
public interface Side extends AutoCloseable {

    /**
     * What a client does over and over.
     *
     * @param number of the client, from 0
     */
    Client client(int number) throws SQLException;

    /** One client; not shared between threads. */
    interface Client extends AutoCloseable {

        /** Does the work once, and returns when it is done for good. */
        void once() throws Exception;

        @Override
        default void close() throws SQLException {}
    }

    /** After the last window: whether all that was acknowledged is there. */
    default void check(long acknowledged) throws SQLException {}

    @Override
    default void close() throws SQLException {}
}
