package waymark.log.jdbc.h2;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;

/**
 * The end of the log before a group, locked until the transaction ends.
 *
 * @param position of the last event
 * @param moment when the group is recorded: now, but never before what is recorded already
 */
record Head(long position, OffsetDateTime moment) {

    static Head locked(Statements statements) throws SQLException {
        String lock = """
                select position, greatest(current_timestamp(6), recorded_at)
                from log_head where id = 1 for update""";
        try (ResultSet row = statements.of(lock).executeQuery()) {
            row.next();
            return new Head(row.getLong(1), row.getObject(2, OffsetDateTime.class));
        }
    }

    /** Moves the head to where the group ends. */
    void move(Statements statements, long last) throws SQLException {
        String move = "update log_head set position = ?, recorded_at = ? where id = 1";
        PreparedStatement update = statements.of(move);
        update.setLong(1, last);
        update.setObject(2, moment);
        update.executeUpdate();
    }
}
