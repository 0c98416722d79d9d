package waymark.bench.append;

import java.util.List;
import java.util.stream.Stream;
import waymark.api.kernel.Event;
import waymark.api.understand.insight.InsightId;
import waymark.bench.given.Codecs;
import waymark.bench.given.Requests;
import waymark.bench.given.Stored;
import waymark.bench.given.Told;
import waymark.bench.measure.Side;
import waymark.log.jdbc.JdbcEventLog;
import waymark.log.jdbc.append.LogSettings;
import waymark.log.testing.TestDatabase;

/** The log of Waymark as the program has it: keys, fences, order and all. */
final class LogAppend implements Side {

    private final TestDatabase database;
    private final int events;
    private final JdbcEventLog log;

    /** @param events in each command */
    LogAppend(TestDatabase database, int events) {
        this.database = database;
        this.events = events;
        this.log = new JdbcEventLog(database.pool(), database.program().unpooled(),
                Codecs.open(), LogSettings.usual());
    }

    @Override
    public Client client(int number) {
        return () -> log.append(Requests.of(told()));
    }

    private List<Event> told() {
        return Stream.generate(() -> Told.recorded(InsightId.next())).limit(events).toList();
    }

    @Override
    public int events() {
        return events;
    }

    @Override
    public void check(long acknowledged) {
        Stored.same(acknowledged, database, "log_event");
    }

    @Override
    public void close() {
        log.close();
        database.close();
    }
}
