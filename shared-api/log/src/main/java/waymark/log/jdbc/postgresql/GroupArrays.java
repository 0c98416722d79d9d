package waymark.log.jdbc.postgresql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import waymark.log.jdbc.append.Prepared;

/** Lays a group out as the arrays that {@code append_to_log} takes, in the order it takes them. */
final class GroupArrays {

    /** How many arrays the function takes. */
    static final int COUNT = 25;

    /** A part of an append, with the number of its append in the group, from 1. */
    private record Of<T>(int request, T part) {}

    private final Connection connection;
    private final PreparedStatement call;
    private int next = 1;

    GroupArrays(Connection connection, PreparedStatement call) {
        this.connection = connection;
        this.call = call;
    }

    void bind(List<Prepared> group) throws SQLException {
        List<Of<Prepared.Row>> rows = parts(group, Prepared::rows);
        requests(group);
        rows(rows);
        written(rows);
        checks(parts(group, Prepared::checks));
        claims(parts(group, Prepared::claims));
    }

    private void requests(List<Prepared> group) throws SQLException {
        set("text", group, append -> append.key().person());
        set("text", group, append -> append.key().key());
        set("text", group, append -> append.key().requestHash());
        set("text", group, Prepared::stream);
        set("int8", group, Prepared::reached);
        set("int4", group, append -> append.rows().size());
        set("int4", untils(group), until -> until);
        set("bytea", group, Prepared::meta);
    }

    private static List<Integer> untils(List<Prepared> group) {
        List<Integer> untils = new ArrayList<>(group.size());
        int until = 0;
        for (Prepared append : group) {
            until += append.rows().size();
            untils.add(until);
        }
        return untils;
    }

    private void rows(List<Of<Prepared.Row>> rows) throws SQLException {
        set("int4", rows, Of::request);
        set("text", rows, row -> row.part().stream());
        set("int8", rows, row -> row.part().version());
        set("uuid", rows, row -> row.part().id());
        set("text", rows, row -> row.part().form().name());
        set("int4", rows, row -> row.part().form().revision());
        set("text", rows, row -> row.part().prefix());
        Map<String, Integer> given = new HashMap<>();
        set("int4", rows, row -> row.part().prefix() == null
                ? null
                : given.merge(row.part().prefix(), 1, Integer::sum));
        set("bytea", rows, row -> row.part().form().payload());
    }

    /** A stream is written by one request of the group only, and its last event comes last. */
    private void written(List<Of<Prepared.Row>> rows) throws SQLException {
        Map<String, Long> last = new LinkedHashMap<>();
        rows.forEach(row -> last.put(row.part().stream(), row.part().version()));
        set("text", List.copyOf(last.keySet()), stream -> stream);
        set("int8", List.copyOf(last.values()), version -> version);
    }

    private void checks(List<Of<Prepared.Check>> checks) throws SQLException {
        set("int4", checks, Of::request);
        set("text", checks, check -> check.part().stream());
        set("int8", checks, check -> check.part().version());
        set("bool", checks, check -> check.part().read());
    }

    private void claims(List<Of<String>> claims) throws SQLException {
        set("int4", claims, Of::request);
        set("text", claims, Of::part);
    }

    private <T> void set(String type, List<T> of, Function<T, @Nullable Object> part)
            throws SQLException {
        Object[] values = of.stream().map(part).toArray(size -> kind(type, size));
        call.setArray(next++, connection.createArrayOf(type, values));
    }

    /** The driver sends an array in binary when it is of the very class that it expects. */
    private static Object[] kind(String type, int size) {
        return switch (type) {
            case "text" -> new String[size];
            case "int4" -> new Integer[size];
            case "int8" -> new Long[size];
            case "bool" -> new Boolean[size];
            case "bytea" -> new byte[size][];
            default -> new Object[size];
        };
    }

    private static <T> List<Of<T>> parts(
            List<Prepared> group, Function<Prepared, List<T>> parts) {
        return IntStream.range(0, group.size()).boxed()
                .flatMap(i -> parts.apply(group.get(i)).stream()
                        .map(part -> new Of<>(i + 1, part)))
                .toList();
    }
}
