package waymark.query.kernel.rebuild.copy;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a table consists of.
 *
 * @param defaults the columns that need a value, with the value they get by themselves, if any
 * @param indexes the columns of each index
 */
record Columns(List<String> all, List<String> key, Map<String, @Nullable String> defaults,
        Collection<List<String>> indexes) {

    /** Some columns, each after a prefix. */
    static String list(String prefix, List<String> some) {
        return some.stream().map(column -> prefix + column).collect(Collectors.joining(", "));
    }

    static Columns of(Connection connection, String schema, String table) throws SQLException {
        DatabaseMetaData about = connection.getMetaData();
        List<String> all = new ArrayList<>();
        Map<String, @Nullable String> defaults = new LinkedHashMap<>();
        try (ResultSet found = about.getColumns(connection.getCatalog(), schema, table, null)) {
            while (found.next()) {
                if (found.getString("TABLE_NAME").equals(table)) {
                    all.add(found.getString("COLUMN_NAME"));
                    if (found.getInt("NULLABLE") == DatabaseMetaData.columnNoNulls) {
                        defaults.put(found.getString("COLUMN_NAME"),
                                found.getString("COLUMN_DEF"));
                    }
                }
            }
        }
        return new Columns(all, key(connection, schema, table), defaults,
                indexes(connection, schema, table));
    }

    private static List<String> key(Connection connection, String schema, String table)
            throws SQLException {
        Map<Short, String> columns = new TreeMap<>();
        try (ResultSet found = connection.getMetaData().getPrimaryKeys(
                connection.getCatalog(), schema, table)) {
            while (found.next()) {
                columns.put(found.getShort("KEY_SEQ"), found.getString("COLUMN_NAME"));
            }
        }
        if (columns.isEmpty()) {
            throw new IllegalStateException("the table " + table + " has no primary key");
        }
        return List.copyOf(columns.values());
    }

    private static Collection<List<String>> indexes(
            Connection connection, String schema, String table) throws SQLException {
        Map<String, List<String>> columns = new TreeMap<>();
        try (ResultSet found = connection.getMetaData().getIndexInfo(
                connection.getCatalog(), schema, table, false, true)) {
            while (found.next()) {
                if (found.getString("COLUMN_NAME") != null) {
                    columns.computeIfAbsent(found.getString("INDEX_NAME"),
                            none -> new ArrayList<>()).add(found.getString("COLUMN_NAME"));
                }
            }
        }
        return columns.values();
    }

    /** Those that are not of the key. */
    List<String> others() {
        return all.stream().filter(column -> !key.contains(column)).toList();
    }
}
