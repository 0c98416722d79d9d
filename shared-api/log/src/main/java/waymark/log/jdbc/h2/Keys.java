package waymark.log.jdbc.h2;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;
import waymark.api.kernel.Receipt;
import waymark.log.AppendRequest;
import waymark.log.NotAppended.Because;
import waymark.log.jdbc.append.GroupWriter.Outcome;

/** Looks up what was answered to keys that were used before. */
final class Keys {

    private final PreparedStatement select;

    Keys(Statements statements) throws SQLException {
        select = statements.of("""
                select request_hash, stream, version, position, events, reference, recorded_at
                from command_key where person = ? and client_key = ?""");
    }

    /** The answer of that time, or the refusal of a key used for something else. */
    Optional<Outcome> answered(AppendRequest.Key key) throws SQLException {
        select.setString(1, key.person());
        select.setString(2, key.key());
        try (ResultSet row = select.executeQuery()) {
            return row.next() ? Optional.of(outcome(key, row)) : Optional.empty();
        }
    }

    private static Outcome outcome(AppendRequest.Key key, ResultSet row) throws SQLException {
        return row.getString(1).equals(key.requestHash())
                ? new Outcome.Stored(receipt(row))
                : new Outcome.Refused(Because.KEY_REUSED, key.key());
    }

    private static Receipt receipt(ResultSet row) throws SQLException {
        return new Receipt(row.getString(2), row.getLong(3), row.getLong(4), row.getInt(5),
                row.getString(6), row.getObject(7, OffsetDateTime.class).toInstant());
    }
}
