package waymark.log.jdbc.h2;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import waymark.log.NotAppended.Because;
import waymark.log.jdbc.append.GroupWriter.Outcome;
import waymark.log.jdbc.append.Prepared;

/**
 * What stands in the log and concerns a group, read under the lock.
 *
 * @param versions of the streams that are written or were read
 * @param claims those taken already
 * @param references of the streams that receipts speak of
 * @param numbers the last one given for each prefix
 */
record Known(
        Map<String, Long> versions,
        Map<String, Long> claims,
        Map<String, String> references,
        Map<String, Long> numbers) {

    static Known of(Statements statements, List<Prepared> group) throws SQLException {
        return new Known(
                read(statements, "select stream, version from stream_head where stream = any(?)",
                        names(group, each -> each.checks().stream().map(Prepared.Check::stream)),
                        Long.class),
                read(statements, "select claim, position from claim where claim = any(?)",
                        names(group, each -> each.claims().stream()), Long.class),
                read(statements, "select stream, reference from reference where stream = any(?)",
                        names(group, each -> Stream.of(each.stream())), String.class),
                read(statements, """
                        select prefix, last_number from reference_counter
                        where prefix = any(?)""",
                        names(group, each -> each.rows().stream().map(Prepared.Row::prefix)
                                .filter(Objects::nonNull)),
                        Long.class));
    }

    /** What stands in the way of an append, in the order of the PostgreSQL function. */
    Optional<Outcome> objection(Prepared append) {
        return moved(append, false, Because.STREAM_MOVED)
                .or(() -> moved(append, true, Because.READ_SET_MOVED))
                .or(() -> append.claims().stream().filter(claims::containsKey)
                        .map(name -> refused(Because.CLAIM_TAKEN, name)).findFirst());
    }

    private Optional<Outcome> moved(Prepared append, boolean read, Because because) {
        return append.checks().stream()
                .filter(check -> check.read() == read)
                .filter(check -> versions.getOrDefault(check.stream(), -1L) != check.version())
                .map(Prepared.Check::stream).sorted()
                .map(stream -> refused(because, stream)).findFirst();
    }

    private static Outcome refused(Because because, String name) {
        return new Outcome.Refused(because, name);
    }

    private static Collection<String> names(
            List<Prepared> group, Function<Prepared, Stream<String>> names) {
        return group.stream().flatMap(names).collect(Collectors.toCollection(HashSet::new));
    }

    private static <T> Map<String, T> read(
            Statements statements, String sql, Collection<String> names, Class<T> type)
            throws SQLException {
        Map<String, T> found = new HashMap<>();
        if (names.isEmpty()) {
            return found;
        }
        PreparedStatement select = statements.of(sql);
        select.setArray(1, statements.texts(names));
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                found.put(rows.getString(1), rows.getObject(2, type));
            }
        }
        return found;
    }
}
