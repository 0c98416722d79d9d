package waymark.bench.append;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import waymark.api.kernel.NewId;
import waymark.bench.Side;
import waymark.log.testing.TestDatabase;

/** One row of the same size in a table with an identity, and a commit. */
final class RawInsert implements Side {

    private static final byte[] PAYLOAD = "{\"what\":\"nothing in particular\"}".repeat(18)
            .getBytes(StandardCharsets.UTF_8);

    private final TestDatabase database;

    RawInsert(TestDatabase database) {
        this.database = database;
        Stored.forGood(database);
        owner().sql("""
                create table raw_event (
                    position bigint generated always as identity primary key,
                    stream varchar(200) not null, version bigint not null,
                    name varchar(200) not null, recorded_at timestamp with time zone not null,
                    meta bytea not null, payload bytea not null,
                    unique (stream, version))""").update();
    }

    private JdbcClient owner() {
        return JdbcClient.create(database.owner().unpooled());
    }

    @Override
    public Client client(int number) throws SQLException {
        Connection connection = database.owner().unpooled().getConnection();
        PreparedStatement insert = connection.prepareStatement("insert into raw_event"
                + " (stream, version, name, recorded_at, meta, payload)"
                + " values (?, 0, 'raw.inserted', current_timestamp, ?, ?)");
        return new Client() {
            @Override
            public void once() throws Exception {
                insert.setString(1, "raw/" + NewId.uuid());
                insert.setBytes(2, new byte[200]);
                insert.setBytes(3, PAYLOAD);
                insert.executeUpdate();
            }

            @Override
            public void close() throws SQLException {
                connection.close();
            }
        };
    }

    @Override
    public void check(long acknowledged) {
        Stored.same(acknowledged, owner(), "raw_event");
    }

    @Override
    public void close() {
        database.close();
    }
}
