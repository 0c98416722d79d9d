package waymark.log.jdbc.h2;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * The statements of one connection, each understood once: H2 itself remembers fewer of them than a
 * group needs, and reading them anew took longer than what they do.
 */
final class Statements {

    private final Connection connection;
    private final Map<String, PreparedStatement> known = new HashMap<>();

    Statements(Connection connection) {
        this.connection = connection;
    }

    @SuppressWarnings("ReferenceEquality") // Statements live as long as this very connection.
    boolean isOf(Connection other) {
        return connection.equals(other);
    }

    /** The statement, which the caller does not close. */
    PreparedStatement of(String sql) throws SQLException {
        PreparedStatement statement = known.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            known.put(sql, statement);
        }
        return statement;
    }

    Array texts(Collection<String> texts) throws SQLException {
        return connection.createArrayOf("varchar", texts.toArray());
    }
}
