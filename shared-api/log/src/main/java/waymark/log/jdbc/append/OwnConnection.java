package waymark.log.jdbc.append;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The appender's one connection: opened when needed, thrown away when in doubt. */
final class OwnConnection {

    private static final Duration PAUSE = Duration.ofMillis(100);

    private final DataSource source;
    private final GroupWriter writer;
    private final Duration patience;
    private final CountDownLatch aborted = new CountDownLatch(1);
    private volatile @Nullable Connection current;

    OwnConnection(DataSource source, GroupWriter writer, Duration patience) {
        this.source = source;
        this.writer = writer;
        this.patience = patience;
    }

    /** The connection, opened anew if need be, tried until patience ends. */
    Connection get() throws SQLException, InterruptedException {
        Connection open = current;
        return open != null ? open : opened(System.nanoTime() + patience.toNanos());
    }

    private Connection opened(long deadline) throws SQLException, InterruptedException {
        while (true) {
            try {
                Connection fresh = source.getConnection();
                current = fresh;
                writer.begin(fresh);
                return fresh;
            } catch (SQLException failure) {
                discard();
                boolean late = System.nanoTime() >= deadline;
                if (late || aborted.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS)) {
                    throw failure;
                }
            }
        }
    }

    /** Lets go of the connection; the next use opens another. */
    void discard() {
        Connection open = current;
        current = null;
        if (open != null) {
            try {
                open.close();
            } catch (SQLException gone) {
                // It is given up because it is broken; that it cannot even be closed is no news.
            }
        }
    }

    /** Breaks off what is under way, and waiting for another, from another thread. */
    void abort() {
        aborted.countDown();
        Connection open = current;
        if (open != null) {
            try {
                open.abort(Runnable::run);
            } catch (SQLException gone) {
                // As above.
            }
        }
    }
}
