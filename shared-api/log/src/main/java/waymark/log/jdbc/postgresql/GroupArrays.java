package waymark.log.jdbc.postgresql;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import waymark.log.jdbc.append.Prepared;

/** Lays a group out as the arrays that {@code append_to_log} takes, in the order it takes them. */
final class GroupArrays {

    /** How many arguments the function takes. */
    static final int COUNT = 13;

    private static final long READ = 1;
    private static final long LAST = 1;
    private static final long LAST_OF_NEW = 2;

    private final List<@Nullable String> requestTexts = new ArrayList<>();
    private final List<Long> requestNumbers = new ArrayList<>();
    private final List<byte[]> metas = new ArrayList<>();
    private final List<@Nullable String> eventTexts = new ArrayList<>();
    private final List<Long> eventNumbers = new ArrayList<>();
    private final List<byte[]> payloads = new ArrayList<>();
    private final List<@Nullable String> checkedStreams = new ArrayList<>();
    private final List<Long> checkNumbers = new ArrayList<>();
    private final List<@Nullable String> claims = new ArrayList<>();
    private final List<Long> claimants = new ArrayList<>();
    private final Map<String, Long> numbered = new HashMap<>();
    private int opened;
    private int moved;
    private int referred;

    GroupArrays(List<Prepared> group) {
        for (Prepared append : group) {
            add(append);
        }
    }

    private void add(Prepared append) {
        metas.add(append.meta());
        long request = metas.size();
        rows(append.rows(), request);
        requestTexts.add(append.key().person());
        requestTexts.add(append.key().key());
        requestTexts.add(append.key().requestHash());
        requestTexts.add(append.stream());
        requestNumbers.add(append.reached());
        requestNumbers.add((long) append.rows().size());
        requestNumbers.add((long) payloads.size());
        for (Prepared.Check check : append.checks()) {
            checkedStreams.add(check.stream());
            checkNumbers.add(request);
            checkNumbers.add(check.version());
            checkNumbers.add(check.read() ? READ : 0);
        }
        for (String claim : append.claims()) {
            claims.add(claim);
            claimants.add(request);
        }
    }

    /** A stream is written by one request of the group only, so its last event is in there. */
    private void rows(List<Prepared.Row> rows, long request) {
        Map<String, Long> first = new HashMap<>();
        Map<String, Long> last = new HashMap<>();
        for (Prepared.Row row : rows) {
            first.putIfAbsent(row.stream(), row.version());
            last.put(row.stream(), row.version());
        }
        for (Prepared.Row row : rows) {
            boolean isLast = last.getOrDefault(row.stream(), 0L) == row.version();
            row(row, request, isLast ? kind(first.getOrDefault(row.stream(), 0L)) : 0);
        }
    }

    private long kind(long firstVersion) {
        if (firstVersion == 0) {
            opened++;
            return LAST_OF_NEW;
        }
        moved++;
        return LAST;
    }

    private void row(Prepared.Row row, long request, long kind) {
        eventTexts.add(row.stream());
        eventTexts.add(row.form().name());
        eventTexts.add(row.id().toString());
        eventTexts.add(row.prefix());
        eventNumbers.add(request);
        eventNumbers.add(row.version());
        eventNumbers.add((long) row.form().revision());
        eventNumbers.add(numberOf(row.prefix()));
        eventNumbers.add(kind);
        payloads.add(row.form().payload());
    }

    private long numberOf(@Nullable String prefix) {
        if (prefix == null) {
            return 0;
        }
        referred++;
        return numbered.merge(prefix, 1L, Long::sum);
    }

    void bind(Connection connection, PreparedStatement call) throws SQLException {
        List<Array> arrays = List.of(
                texts(connection, requestTexts), numbers(connection, requestNumbers),
                bytes(connection, metas), texts(connection, eventTexts),
                numbers(connection, eventNumbers), bytes(connection, payloads),
                texts(connection, checkedStreams), numbers(connection, checkNumbers),
                texts(connection, claims), numbers(connection, claimants));
        int next = 1;
        for (Array array : arrays) {
            call.setArray(next++, array);
        }
        for (int count : new int[]{opened, moved, referred}) {
            call.setInt(next++, count);
        }
    }

    // The driver sends an array in binary when it is of the very class that it expects.

    private static Array texts(Connection connection, List<@Nullable String> texts)
            throws SQLException {
        return connection.createArrayOf("text", texts.toArray(String[]::new));
    }

    private static Array numbers(Connection connection, List<Long> numbers) throws SQLException {
        return connection.createArrayOf("int8", numbers.toArray(Long[]::new));
    }

    private static Array bytes(Connection connection, List<byte[]> bytes) throws SQLException {
        return connection.createArrayOf("bytea", bytes.toArray(byte[][]::new));
    }
}
