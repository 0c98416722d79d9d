package waymark.log.codec;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import waymark.api.kernel.Event;
import waymark.log.codec.Tale.TaleId;
import waymark.log.codec.Tale.Told;
import waymark.log.codec.seal.SealedText;
import waymark.log.keys.KeySchema;
import waymark.log.keys.KeyStore;
import waymark.log.keys.MasterKey;
import waymark.log.testing.TestDatabase;
import waymark.log.testing.TestDatabases;

/** Tales stored as they really are, with a key store on H2 whose connections are counted. */
final class SealedTales implements AutoCloseable {

    private static final String SCHEMA = "waymark_keys";

    private final TestDatabase database = TestDatabases.H2.open();
    private final AtomicInteger connections = new AtomicInteger();
    private final KeyStore keys;
    private final EventCodec codec;

    SealedTales() {
        KeySchema.migrate(database.owner().unpooled(), SCHEMA, "sa");
        keys = KeyStore.open(counted(database.pool()), SCHEMA, MasterKey.untilExit());
        codec = new JacksonEventCodec(Tales.names(), new SealedText(keys));
    }

    private DataSource counted(DataSource pool) {
        return new DelegatingDataSource(pool) {

            @Override
            public Connection getConnection() throws SQLException {
                connections.incrementAndGet();
                return super.getConnection();
            }
        };
    }

    KeyStore keys() {
        return keys;
    }

    EventCodec codec() {
        return codec;
    }

    AtomicInteger connections() {
        return connections;
    }

    String stored(Event event) {
        return new String(codec.encode(event).payload(), UTF_8);
    }

    Told read(TaleId stream, String json) {
        return (Told) codec.decode("tale.told", 1, stream.value(), json.getBytes(UTF_8));
    }

    @Override
    public void close() {
        database.close();
    }
}
