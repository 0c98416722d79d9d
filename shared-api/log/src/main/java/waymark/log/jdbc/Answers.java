package waymark.log.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import waymark.api.kernel.Receipt;
import waymark.log.AppendRequest;
import waymark.log.NotAppended;

/** Looks up, without any lock, what was answered under a key. */
final class Answers {

    /** A stored answer and the request that it was given to. */
    private record Answered(String requestHash, Receipt receipt) {}

    private final JdbcClient client;

    Answers(DataSource source) {
        this.client = JdbcClient.create(source);
    }

    Optional<Receipt> answered(AppendRequest.Key key) {
        Optional<Answered> found = LogReads.asked(() -> client.sql("""
                select request_hash, stream, version, position, events, reference, recorded_at
                from command_key where person = ? and client_key = ?""")
                .params(key.person(), key.key()).query(Answers::answered).optional());
        if (found.isPresent() && !found.get().requestHash().equals(key.requestHash())) {
            throw new NotAppended(NotAppended.Because.KEY_REUSED, key.key());
        }
        return found.map(Answered::receipt);
    }

    private static Answered answered(ResultSet row, int number) throws SQLException {
        return new Answered(row.getString("request_hash"), new Receipt(
                row.getString("stream"),
                row.getLong("version"),
                row.getLong("position"),
                row.getInt("events"),
                row.getString("reference"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant()));
    }
}
