package waymark.query.kernel.check;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import waymark.query.kernel.aside.Table;
import waymark.query.kernel.aside.Taker;
import waymark.query.kernel.following.Follower;
import waymark.query.kernel.rebuild.Replay;
import waymark.query.kernel.segment.Segments;

/**
 * Hashes all rows of all followers, and compares them with a replay. The replay is made in a
 * transaction that holds the followers meanwhile and is rolled back, so nothing is changed and no
 * reader sees it; following waits until it is done.
 */
@Component
public class Fingerprint {

    private final DataSource source;
    private final JdbcTemplate jdbc;
    private final Follower follower;
    private final Segments segments;
    private final Replay replay;
    private final TransactionTemplate transaction;

    Fingerprint(DataSource source, JdbcTemplate jdbc, Follower follower, Segments segments,
            Replay replay, TransactionTemplate transaction) {
        this.source = source;
        this.jdbc = jdbc;
        this.follower = follower;
        this.segments = segments;
        this.replay = replay;
        this.transaction = transaction;
    }

    /** The hash of the rows of each follower, by its name, as they stand; 64 hex digits each. */
    public Map<String, String> live() {
        return whole(transaction.execute(begun -> {
            segments.locked();
            return whole(jdbc.execute((Connection own) -> hashes(own)));
        }));
    }

    /** Compares what stands with a replay of the log, up to where the followers have come. */
    public Comparison compare() {
        return compare(any -> true);
    }

    /** The same for those followers alone whose names are wanted. */
    public Comparison compare(Predicate<String> wanted) {
        return whole(transaction.execute(begun -> {
            begun.setRollbackOnly();
            List<Taker> takers = follower.takers().stream()
                    .filter(taker -> wanted.test(taker.name())).toList();
            long position = replay.again(takers);
            return whole(jdbc.execute((Connection fresh) -> compared(position, takers, fresh)));
        }));
    }

    private Map<String, String> hashes(Connection own) throws SQLException {
        Sums sums = new Sums();
        for (Taker taker : follower.takers()) {
            for (Table table : taker.tables()) {
                try (TableRows rows = new TableRows(own, table)) {
                    for (String row = rows.next(); row != null; row = rows.next()) {
                        sums.add(taker.name(), row);
                    }
                }
                sums.end(taker.name(), table.name());
            }
        }
        return sums.hashes();
    }

    /** What others see is live; what this transaction sees is fresh. */
    private Comparison compared(long position, List<Taker> takers, Connection fresh)
            throws SQLException {
        Sides sides = new Sides();
        try (Connection live = source.getConnection()) {
            live.setAutoCommit(false);
            for (Taker taker : takers) {
                for (Table table : taker.tables()) {
                    try (TableRows before = new TableRows(live, table);
                            TableRows after = new TableRows(fresh, table)) {
                        sides.compare(taker.name(), table.name(), before, after);
                    }
                }
            }
            live.rollback();
            live.setAutoCommit(true);
        }
        return sides.comparison(position);
    }

    private static <T> T whole(@Nullable T answer) {
        return java.util.Objects.requireNonNull(answer);
    }

    /** Both sides, row by row. */
    private static final class Sides {

        private final Sums live = new Sums();
        private final Sums fresh = new Sums();
        private final List<Comparison.Difference> differences = new ArrayList<>();

        void compare(String follower, String table, TableRows before, TableRows after)
                throws SQLException {
            boolean same = true;
            String stands = before.next();
            String made = after.next();
            while (stands != null || made != null) {
                if (same && (stands == null || !stands.equals(made))) {
                    same = false;
                    differences.add(new Comparison.Difference(follower, table,
                            stands == null ? "(none)" : stands, made == null ? "(none)" : made));
                }
                stands = added(live, follower, stands, before);
                made = added(fresh, follower, made, after);
            }
            live.end(follower, table);
            fresh.end(follower, table);
        }

        private static @Nullable String added(
                Sums sums, String follower, @Nullable String row, TableRows rows)
                throws SQLException {
            if (row == null) {
                return null;
            }
            sums.add(follower, row);
            return rows.next();
        }

        Comparison comparison(long position) {
            return new Comparison(position, live.hashes(), fresh.hashes(), differences);
        }
    }
}
