package waymark.log.jdbc.listening;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;
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
    private final LongConsumer heard;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread thread;
    private volatile boolean listening;

    /**
     * Begins to listen.
     *
     * @param source where its connections come from; not a pool
     * @param heard is told the head, again and again; must be quick and must not throw
     */
    public Notices(DataSource source, LongConsumer heard) {
        this.source = source;
        this.heard = heard;
        this.thread = Thread.ofPlatform().name("waymark-listener").daemon().unstarted(this::run);
        thread.start();
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
        long looked = System.nanoTime() - HEAD_CHECK_NANOS;
        while (closed.getCount() > 0) {
            // Not with each notice: that would cost as much again as hearing of it.
            if (System.nanoTime() - looked >= HEAD_CHECK_NANOS) {
                heard.accept(head(connection));
                looked = System.nanoTime();
            }
            listening = true;
            PGNotification[] notices = told.getNotifications(HEAD_CHECK_MS);
            for (PGNotification notice : notices) {
                heard.accept(Long.parseLong(notice.getParameter()));
            }
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
