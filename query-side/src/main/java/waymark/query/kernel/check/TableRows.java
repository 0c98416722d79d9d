package waymark.query.kernel.check;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import waymark.query.kernel.aside.Table;

/** The rows of one table in the order of its primary key, one at a time. */
final class TableRows implements AutoCloseable {

    private static final int FETCHED = 1_000;

    private final Table table;
    private final PreparedStatement statement;
    private final ResultSet rows;

    TableRows(Connection connection, Table table) throws SQLException {
        this.table = table;
        String whose = table.whose();
        statement = connection.prepareStatement("select * from " + table.name()
                + (whose == null ? "" : " where " + table.column() + " = ?")
                + " order by " + String.join(", ", key(connection, table.name())));
        if (whose != null) {
            statement.setString(1, whose);
        }
        statement.setFetchSize(FETCHED);
        rows = statement.executeQuery();
    }

    /** The next row, or null after the last. */
    @Nullable
    String next() throws SQLException {
        if (!rows.next()) {
            return null;
        }
        List<String> columns = new ArrayList<>();
        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
            String name = rows.getMetaData().getColumnName(i);
            if (!name.equals(table.column())) {
                columns.add(name + "=" + rows.getString(i));
            }
        }
        return String.join(" ", columns);
    }

    private static Collection<String> key(Connection connection, String table)
            throws SQLException {
        TreeMap<Short, String> columns = new TreeMap<>();
        try (ResultSet found = connection.getMetaData().getPrimaryKeys(
                connection.getCatalog(), connection.getSchema(), table)) {
            while (found.next()) {
                columns.put(found.getShort("KEY_SEQ"), found.getString("COLUMN_NAME"));
            }
        }
        if (columns.isEmpty()) {
            throw new IllegalStateException("the table " + table + " has no primary key");
        }
        return columns.values();
    }

    @Override
    public void close() throws SQLException {
        try (statement; rows) {
            // Closed in reverse order.
        }
    }
}
