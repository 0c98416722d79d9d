package waymark.log.jdbc;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the rows of streams: from the log at once, or by the bounds of each where that is less. */
final class StreamReads {

    private static final int FEW = 8;
    private static final String BY_BOUNDS = StoredEvent.COLUMNS
            + "from read_streams(?, ?, ?) order by position";

    private final JdbcClient client;
    private final Spread spread;

    StreamReads(JdbcClient client, Spread spread) {
        this.client = client;
        this.spread = spread;
    }

    List<StoredEvent> one(String stream, long fromVersion, int limit) {
        if (spread.asksForBounds(1)) {
            return byBounds(Set.of(stream), fromVersion, limit);
        }
        return rows(StoredEvent.SELECT + "where stream = ? and version >= ?"
                + " order by version limit ?", stream, fromVersion, limit);
    }

    /**
     * Few stand there one by one: the database then keeps its plan, while it plans a list anew each
     * time, as it may be of any length; that took as long as reading what a command needs.
     */
    List<StoredEvent> whole(Collection<String> streams) {
        if (spread.asksForBounds(streams.size())) {
            return byBounds(new LinkedHashSet<>(streams), 0, Integer.MAX_VALUE);
        }
        if (streams.size() > FEW) {
            return rows(StoredEvent.SELECT + "where stream = any(?) order by position",
                    (Object) array(streams));
        }
        return rows(amongFew(streams) + " order by position", streams.toArray());
    }

    /** The position leaves out the partitions before it, so no bounds have to be looked up. */
    List<StoredEvent> since(Collection<String> streams, long position) {
        if (position == 0) {
            return whole(streams);
        }
        return rows(amongFew(streams) + " and position > ? order by position",
                Stream.concat(streams.stream(), Stream.of(position)).toArray());
    }

    private static String amongFew(Collection<String> streams) {
        return StoredEvent.SELECT + "where stream in ("
                + String.join(", ", Collections.nCopies(streams.size(), "?")) + ")";
    }

    private List<StoredEvent> byBounds(Set<String> streams, long fromVersion, int limit) {
        return rows(BY_BOUNDS, array(streams), fromVersion, limit);
    }

    private List<StoredEvent> rows(String sql, Object... parameters) {
        return LogReads.asked(
                () -> client.sql(sql).params(parameters).query(StoredEvent::of).list());
    }

    private static String[] array(Collection<String> names) {
        return names.toArray(String[]::new);
    }
}
