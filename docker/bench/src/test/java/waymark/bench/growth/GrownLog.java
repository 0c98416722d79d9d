package waymark.bench.growth;

import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import waymark.api.understand.insight.InsightId;
import waymark.bench.given.Codecs;
import waymark.bench.given.Requests;
import waymark.bench.given.Told;
import waymark.bench.measure.NotMeasured;
import waymark.bench.measure.Side;
import waymark.log.jdbc.JdbcEventLog;
import waymark.log.jdbc.append.LogSettings;
import waymark.log.testing.TestDatabase;

/** A log that has grown to a size, to append to and to read streams of. */
final class GrownLog implements AutoCloseable {

    private final TestDatabase database;
    private final JdbcEventLog log;
    private final long streams;

    GrownLog(TestDatabase database, long events) {
        this.database = database;
        this.streams = new Filling(database).upTo(events);
        this.log = new JdbcEventLog(database.pool(), database.program().unpooled(),
                Codecs.open(), LogSettings.usual());
    }

    Side appending() {
        return _ -> () -> log.append(Requests.of(List.of(Told.recorded(InsightId.next()))));
    }

    Side reading() {
        return _ -> this::readOne;
    }

    private void readOne() {
        String stream = Filling.stream(ThreadLocalRandom.current().nextLong(streams));
        if (log.stream(stream, 0, Integer.MAX_VALUE).size() != Filling.EVENTS) {
            throw NotMeasured.isVoid("a stream was not read whole: " + stream);
        }
    }

    @Override
    public void close() {
        log.close();
        database.close();
    }
}
