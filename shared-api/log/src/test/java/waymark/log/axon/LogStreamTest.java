package waymark.log.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static waymark.log.jdbc.given.Requests.opening;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import waymark.log.jdbc.JdbcEventLog;
import waymark.log.jdbc.append.LogSettings;
import waymark.log.jdbc.given.TestCodec;
import waymark.log.testing.TestDatabase;
import waymark.log.testing.TestDatabases;

/** Two logs on one H2 hear nothing of each other: each notice between them is lost. */
class LogStreamTest {

    /** More than one page, so that a reader has to come back for the rest. */
    private static final int MANY = 1_201;

    private final TestDatabase database = TestDatabases.H2.open();
    private final JdbcEventLog here = log();
    private final JdbcEventLog elsewhere = log();

    private JdbcEventLog log() {
        return new JdbcEventLog(database.pool(), database.program().unpooled(), new TestCodec(),
                LogSettings.usual());
    }

    private BlockingStream<TrackedEventMessage<?>> reader() {
        return LogEventStore.over(here).openStream(null);
    }

    @AfterEach
    void close() {
        here.close();
        elsewhere.close();
        database.close();
    }

    @Test
    void whoever_waits_at_the_end_is_woken_by_the_append_and_finds_it_at_once() {
        try (var reader = reader()) {
            AtomicInteger woken = new AtomicInteger();
            assertThat(reader.setOnAvailableCallback(woken::incrementAndGet)).isTrue();
            for (int i = 1; i <= 20; i++) {
                int before = woken.get();
                assertThat(reader.peek()).isEmpty();
                here.append(opening("thing/" + i));
                await().until(() -> woken.get() > before);
                assertThat(taken(reader, 1)).containsExactly("thing/" + i);
            }
        }
    }

    @Test
    void what_nobody_told_is_found_by_looking_at_the_head() throws InterruptedException {
        try (var reader = reader()) {
            for (int i = 1; i <= 3; i++) {
                assertThat(reader.peek()).isEmpty();
                elsewhere.append(opening("thing/" + i));
                assertThat(reader.hasNextAvailable(2, TimeUnit.SECONDS)).isTrue();
                assertThat(taken(reader, 1)).containsExactly("thing/" + i);
            }
        }
    }

    @Test
    void readers_that_are_woken_together_read_once_and_each_is_given_all() {
        LogEventStore store = LogEventStore.over(here);
        JdbcClient.create(database.pool()).sql("set query_statistics true").update();
        try (var one = store.openStream(null); var other = store.openStream(null)) {
            for (int i = 1; i <= 20; i++) {
                here.append(opening("thing/" + i));
                assertThat(taken(one, 1)).containsExactly("thing/" + i);
                long before = reads();
                assertThat(taken(other, 1)).containsExactly("thing/" + i);
                assertThat(reads()).isEqualTo(before);
            }
        }
    }

    @Test
    void what_comes_while_others_are_given_the_last_page_is_not_missed() {
        LogEventStore store = LogEventStore.over(here);
        try (var one = store.openStream(null); var other = store.openStream(null)) {
            here.append(opening("thing/1"));
            assertThat(taken(one, 1)).containsExactly("thing/1");
            here.append(opening("thing/2"));
            await().until(() -> here.heard() == 2);
            assertThat(taken(other, 1)).containsExactly("thing/1");
            assertThat(other.peek()).isPresent();
        }
    }

    /** How often the log was read, counted by the database. */
    private long reads() {
        return JdbcClient.create(database.pool()).sql("""
                select coalesce(sum(execution_count), 0) from information_schema.query_statistics
                where sql_statement like 'select position, stream,%where position > %'""")
                .query(Long.class).single();
    }

    @Test
    void a_reader_far_behind_comes_through_page_by_page_without_being_woken() {
        List<String> streams = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            streams.add("thing/" + i);
            here.append(opening("thing/" + i));
        }
        try (var reader = reader()) {
            assertThat(taken(reader, MANY)).isEqualTo(streams);
        }
    }

    @Test
    void a_reader_that_was_closed_waits_no_more() {
        var reader = reader();
        reader.close();

        await().atMost(Duration.ofSeconds(2)).until(() -> !waitsLong(reader));
    }

    private static boolean waitsLong(BlockingStream<?> reader) throws InterruptedException {
        return reader.hasNextAvailable(1, TimeUnit.HOURS);
    }

    private static List<String> taken(BlockingStream<TrackedEventMessage<?>> reader, int count) {
        List<String> streams = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            try {
                streams.add(((DomainEventMessage<?>) reader
                        .nextAvailable()).getAggregateIdentifier());
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        }
        return streams;
    }
}
