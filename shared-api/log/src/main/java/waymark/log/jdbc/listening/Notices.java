package waymark.log.jdbc.listening;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Listens to PostgreSQL's channel {@code waymark_log}, on which every append tells the new head.
 * It has a connection of its own and gets a new one when that is lost; four times a second it
 * looks at the head besides, so that a notice that was lost costs a moment and nothing more.
 */
public final class Notices implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Notices.class);
    private static final int HEAD_CHECK_MS = 250;
    private static final long HEAD_CHECK_NANOS = TimeUnit.MILLISECONDS.toNanos(200);
    private static final int ANSWER_MS = 5_000;
    private static final Duration LONGEST = Duration.ofSeconds(2);
    private static final Duration SHORTEST = Duration.ofMillis(100);

    private final DataSource source;
    private final Ear ear;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread thread;
    private volatile boolean listening;

    /**
     * Begins to listen.
     *
     * @param source where its connections come from; not a pool
     */
    public Notices(DataSource source, Ear ear) {
        this.source = source;
        this.ear = ear;
        this.thread = Thread.ofPlatform().name("waymark-listener").daemon().unstarted(this::run);
        thread.start();
    }

    /** Who is told, again and again. Must be quick and must not throw. */
    public interface Ear {

        /** How far the log reached by what was told so far. */
        long heard();

        /** The log reaches as far as this at least. */
        void hear(long head);

        /**
         * The log reaches exactly this far, and need not be what it was: the connection is a new
         * one, or the log is shorter than it was told to be. Somebody may have told too much, as
         * anybody may who can connect; or a copy that lagged behind has taken the database's place.
         */
        void hearAnew(long head);
    }

    /** Whether it hears of appends right now. */
    public boolean listening() {
        return listening;
    }

    private void run() {
        Duration pause = SHORTEST;
        while (!ends(pause)) {
            try (Connection connection = source.getConnection()) {
                begin(connection);
                pause = SHORTEST;
                listen(connection);
            } catch (SQLException away) {
                pause = longer(pause);
                LOG.debug("Not listening to the log for {}.", pause, away);
            } finally {
                listening = false;
            }
        }
    }

    private boolean ends(Duration pause) {
        try {
            return closed.await(pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private static Duration longer(Duration pause) {
        Duration twice = pause.multipliedBy(2);
        return twice.compareTo(LONGEST) > 0 ? LONGEST : twice;
    }

    private static void begin(Connection connection) throws SQLException {
        connection.setNetworkTimeout(Runnable::run, ANSWER_MS);
        connection.setClientInfo("ApplicationName", "waymark-listener");
        try (Statement statement = connection.createStatement()) {
            statement.execute("listen waymark_log");
        }
    }

    private void listen(Connection connection) throws SQLException {
        PGConnection told = connection.unwrap(PGConnection.class);
        ear.hearAnew(head(connection));
        long looked = System.nanoTime();
        while (closed.getCount() > 0) {
            // Not with each notice: that would cost as much again as hearing of it.
            if (System.nanoTime() - looked >= HEAD_CHECK_NANOS) {
                look(connection);
                looked = System.nanoTime();
            }
            listening = true;
            PGNotification[] notices = told.getNotifications(HEAD_CHECK_MS);
            for (PGNotification notice : notices) {
                ear.hear(Long.parseLong(notice.getParameter()));
            }
        }
    }

    private void look(Connection connection) throws SQLException {
        long before = ear.heard();
        long head = head(connection);
        if (head < before) {
            ear.hearAnew(head);
        } else {
            ear.hear(head);
        }
    }

    private static long head(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet head = statement.executeQuery(
                        "select position from log_head where id = 1")) {
            head.next();
            return head.getLong(1);
        }
    }

    @Override
    public void close() {
        closed.countDown();
        try {
            thread.join(Duration.ofMillis(2 * HEAD_CHECK_MS));
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
        thread.interrupt();
    }
}
