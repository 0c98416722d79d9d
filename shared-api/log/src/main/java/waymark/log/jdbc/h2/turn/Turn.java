package waymark.log.jdbc.h2.turn;

import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Whose turn it is to write to one database: that of a thread, whichever of its connections it
 * writes with. Who came first is next.
 */
final class Turn {

    private static final Map<String, Turn> TURNS = new ConcurrentHashMap<>();

    /** In seconds; longer than any transaction of the program on H2. */
    private static final int LONGEST = 30;

    private final ReentrantLock lock = new ReentrantLock(true);

    /** The turn of the database at an address, whatever settings follow it. */
    static Turn at(String url) {
        return TURNS.computeIfAbsent(url.split(";", 2)[0], any -> new Turn());
    }

    /**
     * Waits for its turn.
     *
     * @throws SQLTimeoutException after {@value #LONGEST} seconds; nothing was written then
     */
    void take() throws SQLException {
        try {
            if (!lock.tryLock(LONGEST, TimeUnit.SECONDS)) {
                throw late("Somebody else wrote for " + LONGEST + " seconds.", null);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw late("The thread was to stop while it waited to write.", stopped);
        }
    }

    /**
     * Lets the next one write.
     *
     * @return whether it was this thread's turn; who closes connections of others has none to pass
     */
    boolean pass() {
        boolean ours = lock.isHeldByCurrentThread();
        if (ours) {
            lock.unlock();
        }
        return ours;
    }

    private static SQLException late(String why, @Nullable Exception cause) {
        return new SQLTimeoutException(why, "HYT00", cause);
    }
}
