package waymark.bench.measure;

import java.sql.SQLException;

/** One of the two things that are compared: a closed loop of clients, each with its own. */
public interface Side extends AutoCloseable {

    /**
     * What a client does over and over.
     *
     * @param number of the client, from 0
     */
    Client client(int number) throws Exception;

    /** One client; not shared between threads. */
    interface Client extends AutoCloseable {

        /** Does the work once, and returns when it is done for good. */
        void once() throws Exception;

        @Override
        default void close() throws SQLException {}
    }

    /** How many events are stored when a client has done its work once. */
    default int events() {
        return 1;
    }

    /** Processor time taken so far, in ms: the side's own, or else that of all there is here. */
    default double cpuMillis() {
        return Cpu.millis();
    }

    /**
     * After the last window: whether all that was acknowledged is there.
     *
     * @throws NotMeasured that the figure is void
     */
    default void check(long acknowledgedEvents) throws Exception {}

    @Override
    default void close() {}
}
