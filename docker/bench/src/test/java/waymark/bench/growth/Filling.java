package waymark.bench.growth;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import waymark.api.kernel.Actor;
import waymark.api.understand.insight.InsightId;
import waymark.bench.given.Codecs;
import waymark.bench.given.Told;
import waymark.log.Meta;
import waymark.log.codec.EventCodec;
import waymark.log.testing.TestDatabase;

/** Fills a log of PostgreSQL within the server: what appends would have left, only sooner. */
public final class Filling {

    /** Events of each stream. */
    static final int EVENTS = 20;

    private static final long AT_ONCE = 500_000;
    private static final String FIRST = stream(0);
    private static final Meta META = new Meta(
            Actor.SYSTEM, null, "correlation", "causation", Map.of("programme/the", 3L));

    private static final String EVENTS_TOLD = """
            insert into log_event (position, stream, version, event_id, name, revision,
                recorded_at, reference, meta, payload)
            select n + 1, stream, n % :each, gen_random_uuid(),
                case when n % :each = 0 then 'insight.recorded'
                    else 'insight.evidence-added' end,
                1, clock_timestamp(), case when n % :each = 0 then 'INS-' || (n / :each + 1) end,
                :meta, convert_to(replace(case when n % :each = 0 then :recorded else :added end,
                    :first, stream), 'UTF8')
            from (select n, 'insight/01990c2e-0000-7000-8000-'
                    || lpad(to_hex(n / :each), 12, '0') as stream
                from generate_series(cast(:from as bigint), :to - 1) n) told""";
    private static final List<String> FENCES = List.of("""
            insert into event_key (event_id) select event_id""", """
            insert into command_key (person, client_key, request_hash, stream, version, position,
                events, reference, recorded_at)
            select 'person/1', event_id::text, repeat('0', 64), stream, version, position, 1,
                reference, recorded_at""");
    private static final List<String> OPENED = List.of("""
            insert into stream_head (stream, version, no_earlier, no_later)
            select stream, version + :more, position, position + :more""", """
            insert into reference (reference, stream) select reference, stream""");
    private static final String WITHIN = " from log_event where position > :from"
            + " and position <= :to";

    private final TestDatabase database;
    private final EventCodec codec = Codecs.open();

    public Filling(TestDatabase database) {
        this.database = database;
    }

    /** The id of a stream, from 0. */
    static String stream(long number) {
        return "insight/01990c2e-0000-7000-8000-%012x".formatted(number);
    }

    /**
     * Fills an empty log.
     *
     * @return how many streams it has then
     */
    public long upTo(long events) {
        try (Connection connection = database.owner().unpooled().getConnection()) {
            JdbcClient client = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            client.sql("set synchronous_commit = off").update();
            for (long from = 0; from < events; from += AT_ONCE) {
                part(client, from, Math.min(events, from + AT_ONCE));
            }
            client.sql("""
                    update log_head set position = ?, recorded_at = clock_timestamp()""")
                    .param(events).update();
            client.sql("insert into reference_counter (prefix, last_number) values ('INS', ?)")
                    .param(events / EVENTS).update();
            client.sql("analyze").update();
            return events / EVENTS;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void part(JdbcClient client, long from, long to) {
        client.sql("select make_log_partitions(?)").param(to).query().listOfRows();
        client.sql(EVENTS_TOLD)
                .param("each", EVENTS).param("from", from).param("to", to)
                .param("first", FIRST).param("meta", codec.encodeMeta(META))
                .param("recorded", json(0)).param("added", json(1))
                .update();
        for (String fence : FENCES) {
            client.sql(fence + WITHIN).param("from", from).param("to", to).update();
        }
        for (String opened : OPENED) {
            client.sql(opened + WITHIN + " and version = 0")
                    .param("from", from).param("to", to).param("more", EVENTS - 1).update();
        }
    }

    private String json(int version) {
        return new String(codec.encode(Told.ofEvidence(new InsightId(FIRST), 2).get(version))
                .payload(), StandardCharsets.UTF_8);
    }
}
