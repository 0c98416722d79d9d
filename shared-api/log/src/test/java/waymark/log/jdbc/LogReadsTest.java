package waymark.log.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static waymark.log.jdbc.given.Requests.noting;
import static waymark.log.jdbc.given.Requests.opening;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import waymark.api.kernel.Receipt;
import waymark.log.LogUnavailable;
import waymark.log.Recorded;
import waymark.log.jdbc.given.Requests;
import waymark.log.testing.TestDatabases;

class LogReadsTest extends LogOnBoth {

    LogReadsTest(TestDatabases kind) {
        super(kind);
    }

    @Test
    void an_empty_log_answers_with_nothing() {
        assertThat(log.head()).isZero();
        assertThat(log.after(0, 10)).isEmpty();
        assertThat(log.at(1)).isEmpty();
        assertThat(log.positionAt(Instant.now())).isZero();
        assertThat(log.streams(List.of())).isEmpty();
        assertThat(log.taken(List.of())).isEmpty();
    }

    @Test
    void a_stream_is_read_from_a_version_on() {
        log.append(opening("thing/1"));
        log.append(opening("thing/2"));
        log.append(noting("thing/1", 0));
        log.append(noting("thing/1", 1));

        assertThat(log.stream("thing/1", 1, 10)).extracting(Recorded::version)
                .containsExactly(1L, 2L);
        assertThat(log.stream("thing/1", 0, 1)).extracting(Recorded::position)
                .containsExactly(1L);
    }

    @Test
    void several_streams_are_read_whole_oldest_first() {
        log.append(opening("thing/1"));
        log.append(opening("thing/2"));
        log.append(opening("thing/3"));
        log.append(noting("thing/1", 0));

        assertThat(log.streams(List.of("thing/3", "thing/1", "thing/none")))
                .extracting(Recorded::position).containsExactly(1L, 3L, 4L);
    }

    @Test
    void of_several_streams_only_what_came_after_a_position_is_read() {
        log.append(opening("thing/1"));
        log.append(opening("thing/2"));
        log.append(noting("thing/1", 0));
        log.append(opening("thing/3"));
        List<String> two = List.of("thing/1", "thing/2");

        assertThat(log.streams(two, 1)).extracting(Recorded::position).containsExactly(2L, 3L);
        assertThat(log.streams(two, 3)).isEmpty();
        assertThat(log.streams(two, 0)).isEqualTo(log.streams(two));
        assertThat(log.streams(List.of(), 1)).isEmpty();
    }

    @Test
    void events_after_a_position_come_in_order_up_to_a_limit() {
        IntStream.range(0, 5).forEach(i -> log.append(opening("thing/" + i)));

        assertThat(log.after(2, 2)).extracting(Recorded::position).containsExactly(3L, 4L);
    }

    @Test
    void a_moment_is_resolved_to_the_last_position_recorded_by_then() {
        Receipt first = log.append(opening("thing/1"));
        Receipt second = log.append(opening("thing/2"));

        assertThat(log.positionAt(first.recordedAt())).isEqualTo(1);
        assertThat(log.positionAt(first.recordedAt().minusNanos(1))).isZero();
        assertThat(log.positionAt(second.recordedAt().plus(Duration.ofDays(1)))).isEqualTo(2);
        assertThat(log.positionAt(Instant.MIN)).isZero();
        assertThat(log.positionAt(Instant.MAX)).isEqualTo(2);
    }

    @Test
    void many_claims_are_looked_up_in_chunks() {
        log.append(Requests.claiming(Set.of("c-7", "c-2500"), opening("thing/1")));
        List<String> asked = IntStream.range(0, 3_000).mapToObj(i -> "c-" + i).toList();

        assertThat(log.taken(asked)).containsExactlyInAnyOrder("c-7", "c-2500");
    }

    @Test
    void the_log_can_be_read_as_text() {
        log.append(opening("thing/1"));

        var client = JdbcClient.create(database.pool());
        assertThat(client.sql("select payload from log_readable").query(String.class).single())
                .contains("\"stream\":\"thing/1\"");
        assertThat(client.sql("select meta from log_readable").query(String.class).single())
                .contains("\"reason\":\"because\"");
    }

    @Test
    void readers_are_woken_after_each_append_until_they_leave() throws Exception {
        AtomicInteger woken = new AtomicInteger();
        log.onAppended(() -> {
            throw new IllegalStateException("a reader in trouble");
        });
        try (var _ = log.onAppended(woken::incrementAndGet)) {
            log.append(opening("thing/1"));
            await().until(() -> woken.get() > 0);
        }
        int whenLeaving = woken.get();
        log.append(opening("thing/2"));
        log.close();

        assertThat(woken).hasValue(whenLeaving);
    }

    @Test
    void a_database_that_is_away_is_said_so() {
        database.close();

        assertThatThrownBy(() -> log.head()).isInstanceOf(LogUnavailable.class);
    }
}
