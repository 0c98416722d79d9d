package waymark.log.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static waymark.log.jdbc.given.Requests.opening;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import waymark.api.kernel.Receipt;
import waymark.log.LogUnavailable;
import waymark.log.jdbc.append.LogSettings;
import waymark.log.jdbc.given.TestCodec;
import waymark.log.testing.TestDatabases;

class PatienceTest extends PlayedLog {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    PatienceTest(TestDatabases kind) {
        super(kind, PATIENCE);
    }

    @Test
    void one_more_than_may_wait_is_turned_away_at_once() {
        var _ = stuck();
        List<CompletableFuture<Receipt>> answers = IntStream.range(0, ROOM)
                .mapToObj(i -> appending(opening("thing/" + i))).toList();
        await().until(() -> log.waiting() == ROOM);

        assertThatThrownBy(() -> log.append(opening("thing/more")))
                .isInstanceOf(LogUnavailable.class).hasMessageContaining("20 appends");
        goOn();
        assertThat(answers).allSatisfy(answer -> assertThat(answer.join().events()).isOne());
    }

    @Test
    void nobody_waits_for_ever_and_who_left_the_queue_is_not_written() {
        var _ = stuck();
        assertThatThrownBy(() -> log.append(opening("thing/1")))
                .isInstanceOf(LogUnavailable.class).hasMessageContaining("within 5 s");
        goOn();

        assertThat(log.append(opening("thing/2")).position()).isEqualTo(2);
        assertThat(log.stream("thing/1", 0, 1)).isEmpty();
    }

    @Test
    void closing_serves_those_who_wait_and_turns_others_away() {
        var first = stuck();
        var second = appending(opening("thing/2"));
        await().until(() -> log.waiting() == 1);
        var closing = CompletableFuture.runAsync(log::close, VIRTUAL);
        await().untilAsserted(() -> assertThatThrownBy(() -> log.append(opening("thing/3")))
                .hasMessage("The log is closed."));
        goOn();
        closing.join();

        assertThat(first.join().position()).isEqualTo(1);
        assertThat(second.join().position()).isEqualTo(2);
    }

    @Test
    void a_database_that_stays_away_is_told_when_patience_ends() {
        var settings = new LogSettings(ROOM, 256, 2_000, PATIENCE, Duration.ofMillis(300),
                Duration.ofSeconds(1));
        var nowhere = new DriverManagerDataSource("jdbc:postgresql://localhost:1/none", "u", "p");
        try (var lost = new JdbcEventLog(database.pool(), nowhere, new TestCodec(), settings)) {
            assertThatThrownBy(() -> lost.append(opening("thing/1")))
                    .isInstanceOf(LogUnavailable.class).hasMessageContaining("did not answer:");
        }
    }
}
