package waymark.log.jdbc;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import waymark.log.LogUnavailable;
import waymark.log.Recorded;
import waymark.log.codec.EventCodec;

/** Reads events back, through the application's pool and in the caller's transaction, if any. */
final class LogReads {

    private static final int CHUNK = 1_000;
    private static final int FEW = 8;
    private static final Instant EARLIEST = Instant.EPOCH;
    private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

    private final JdbcClient client;
    private final EventCodec codec;
    private final StreamReads streams;
    private volatile boolean isBusy;

    LogReads(DataSource source, EventCodec codec, Spread spread) {
        this.client = JdbcClient.create(source);
        this.codec = codec;
        this.streams = new StreamReads(client, spread);
    }

    List<Recorded> stream(String stream, long fromVersion, int limit) {
        return StoredEvent.decoded(streams.one(stream, fromVersion, limit), codec);
    }

    List<Recorded> streams(Collection<String> names) {
        return StoredEvent.decoded(streams.whole(names), codec);
    }

    List<Recorded> streams(Collection<String> names, long after) {
        return StoredEvent.decoded(streams.since(names, after), codec);
    }

    /**
     * Mostly there are a few, and these are asked for by a plan that is kept: how many may come is
     * a part of it. Where that is another number each time, the database plans anew each time.
     */
    List<Recorded> after(long position, int limit) {
        List<Recorded> few = isBusy || limit < FEW ? List.of() : next(position);
        if (!few.isEmpty() && few.size() < FEW) {
            return few;
        }
        List<Recorded> all = events("where position > ? order by position limit ?",
                position, limit);
        isBusy = all.size() >= FEW;
        return all;
    }

    private List<Recorded> next(long position) {
        return events("where position > ? order by position limit " + FEW, position);
    }

    Optional<Recorded> at(long position) {
        return events("where position = ?", position).stream().findFirst();
    }

    /** Numbers stand in the text itself, so that other partitions are left out when planned. */
    List<Recorded> these(Collection<Long> positions) {
        return events("where position in (" + positions.stream().map(String::valueOf)
                .collect(Collectors.joining(", ")) + ") order by position");
    }

    long head() {
        return asked(() -> client.sql("select position from log_head where id = 1")
                .query(Long.class).single());
    }

    long positionAt(Instant moment) {
        Instant within = moment.isBefore(EARLIEST)
                ? EARLIEST
                : moment.isAfter(LATEST) ? LATEST : moment;
        return asked(() -> client.sql("""
                select position from log_event where recorded_at <= ?
                order by recorded_at desc, position desc limit 1""")
                .param(within.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC))
                .query(Long.class).optional().orElse(0L));
    }

    Optional<String> streamOf(String reference) {
        return asked(() -> client.sql("select stream from reference where reference = ?")
                .param(reference).query(String.class).optional());
    }

    Set<String> taken(Collection<String> claims) {
        return claims.stream().gather(Gatherers.windowFixed(CHUNK))
                .flatMap(chunk -> takenOf(chunk).stream())
                .collect(Collectors.toSet());
    }

    Optional<String> claimedBy(String claim) {
        return asked(() -> client.sql("""
                select e.stream from claim c join log_event e on e.position = c.position
                where c.claim = ?""")
                .param(claim).query(String.class).optional());
    }

    private List<String> takenOf(List<String> claims) {
        return asked(() -> client.sql("select claim from claim where claim = any(?)")
                .param(claims.toArray(String[]::new)).query(String.class).list());
    }

    private List<Recorded> events(String which, Object... parameters) {
        return StoredEvent.decoded(asked(() -> client.sql(StoredEvent.SELECT + which)
                .params(parameters).query(StoredEvent::of).list()), codec);
    }

    /** The answer, or the one failure that callers know for a database that is away. */
    static <T> T asked(Supplier<T> question) {
        try {
            return question.get();
        } catch (DataAccessResourceFailureException | TransientDataAccessException away) {
            throw new LogUnavailable("The database of the log does not answer.", away);
        }
    }
}
