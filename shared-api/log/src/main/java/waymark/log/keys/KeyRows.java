package waymark.log.keys;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.sql.DataSource;
import waymark.log.LogUnavailable;

/**
 * The tables of the key store. Each call has a connection and a transaction of its own, whatever
 * the caller has open: a key that was given out is committed.
 */
final class KeyRows {

    private interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    private final DataSource dataSource;
    private final String schema;

    KeyRows(DataSource dataSource, String schema) {
        this.dataSource = dataSource;
        this.schema = KeySchema.checked(schema);
    }

    Map<String, byte[]> wrapped(Collection<String> subjects) {
        return committed(connection -> {
            try (PreparedStatement select = connection.prepareStatement("select subject, wrapped"
                    + " from \"" + schema + "\".data_key where subject = any(?)")) {
                // Of the very class that the driver expects, it goes in binary.
                select.setArray(1, connection.createArrayOf(
                        "varchar", subjects.toArray(String[]::new)));
                Map<String, byte[]> found = new HashMap<>();
                try (ResultSet rows = select.executeQuery()) {
                    while (rows.next()) {
                        found.put(rows.getString(1), rows.getBytes(2));
                    }
                }
                return found;
            }
        });
    }

    /**
     * Adds those that no other node was first to add; in one order, so that no two wait, and in
     * one statement, since each answer may be a new customer's.
     *
     * @return how many were added
     */
    int addMissing(Map<String, byte[]> wrapped) {
        var sorted = new TreeMap<>(wrapped);
        return committed(connection -> {
            try (PreparedStatement insert = connection.prepareStatement("insert into \"" + schema
                    + "\".data_key (subject, wrapped) select * from unnest("
                    + "cast(? as varchar array), cast(? as bytea array))"
                    + " on conflict do nothing")) {
                insert.setArray(1, connection.createArrayOf(
                        "varchar", sorted.keySet().toArray(String[]::new)));
                insert.setArray(2, connection.createArrayOf(
                        "bytea", sorted.values().toArray(byte[][]::new)));
                return insert.executeUpdate();
            }
        });
    }

    boolean delete(String subject) {
        return committed(connection -> {
            try (PreparedStatement delete = connection.prepareStatement(
                    "delete from \"" + schema + "\".data_key where subject = ?")) {
                delete.setString(1, subject);
                return delete.executeUpdate() > 0;
            }
        });
    }

    Optional<byte[]> installation() {
        return committed(connection -> {
            try (PreparedStatement select = connection.prepareStatement(
                    "select wrapped from \"" + schema + "\".installation");
                    ResultSet rows = select.executeQuery()) {
                return rows.next() ? Optional.of(rows.getBytes(1)) : Optional.empty();
            }
        });
    }

    void installIfNew(byte[] wrapped) {
        committed(connection -> {
            try (PreparedStatement insert = connection.prepareStatement("insert into \"" + schema
                    + "\".installation (id, wrapped) values (1, ?) on conflict do nothing")) {
                insert.setBytes(1, wrapped);
                return insert.executeUpdate();
            }
        });
    }

    private <T> T committed(Work<T> work) {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            T result = work.on(connection);
            connection.commit();
            return result;
        } catch (SQLException e) {
            throw new LogUnavailable("The key store cannot be used now.", e);
        }
    }
}
