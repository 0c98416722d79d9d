package waymark.bench.append;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import waymark.bench.Side;
import waymark.log.jdbc.JdbcEventLog;
import waymark.log.jdbc.append.LogSettings;
import waymark.log.testing.TestDatabase;

/** The log of Waymark as the program has it: keys, fences, order and all. */
final class LogAppend implements Side {

    private final TestDatabase database;
    private final JdbcEventLog log;

    LogAppend(TestDatabase database) {
        this.database = database;
        this.log = new JdbcEventLog(database.pool(), database.program().unpooled(),
                Codecs.open(), LogSettings.usual());
    }

    @Override
    public Client client(int number) {
        return () -> log.append(Tales.request(List.of(Tales.cost())));
    }

    @Override
    public void check(long acknowledged) {
        Stored.same(acknowledged, JdbcClient.create(database.pool()), "log_event");
    }

    @Override
    public void close() {
        log.close();
        database.close();
    }
}
