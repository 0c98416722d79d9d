package waymark.bench.anchor;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import waymark.api.kernel.NewId;
import waymark.bench.given.Stored;
import waymark.bench.measure.Side;
import waymark.log.testing.TestDatabase;

/** Rows of the same size in a table with an identity, and a commit. */
public final class RawInsert implements Side {

    private static final byte[] PAYLOAD = "{\"what\":\"nothing in particular\"}".repeat(12)
            .getBytes(StandardCharsets.UTF_8);
    private static final byte[] META = PAYLOAD.clone();

    private final TestDatabase database;
    private final int rows;

    /** @param rows in each transaction, sent as one batch */
    public RawInsert(TestDatabase database, int rows) {
        this.database = database;
        this.rows = rows;
        JdbcClient.create(database.owner().unpooled()).sql("""
                create table raw_event (
                    position bigint generated always as identity primary key,
                    stream varchar(200) not null, version bigint not null,
                    name varchar(200) not null, recorded_at timestamp with time zone not null,
                    meta bytea not null, payload bytea not null,
                    unique (stream, version))""").update();
    }

    @Override
    public Client client(int number) throws SQLException {
        Connection connection = database.owner().unpooled().getConnection();
        connection.setAutoCommit(rows == 1);
        PreparedStatement insert = connection.prepareStatement("insert into raw_event"
                + " (stream, version, name, recorded_at, meta, payload)"
                + " values (?, 0, 'raw.inserted', current_timestamp, ?, ?)");
        return new Client() {
            @Override
            public void once() throws SQLException {
                insert(insert);
                if (rows > 1) {
                    connection.commit();
                }
            }

            @Override
            public void close() throws SQLException {
                connection.close();
            }
        };
    }

    private void insert(PreparedStatement insert) throws SQLException {
        for (int row = 0; row < rows; row++) {
            insert.setString(1, "raw/" + NewId.uuid());
            insert.setBytes(2, META);
            insert.setBytes(3, PAYLOAD);
            insert.addBatch();
        }
        insert.executeBatch();
    }

    @Override
    public int events() {
        return rows;
    }

    @Override
    public void check(long acknowledged) {
        Stored.same(acknowledged, database, "raw_event");
    }

    @Override
    public void close() {
        database.close();
    }
}
