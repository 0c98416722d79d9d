package waymark.log.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static waymark.log.jdbc.Requests.claiming;
import static waymark.log.jdbc.Requests.noting;
import static waymark.log.jdbc.Requests.opening;
import static waymark.log.jdbc.Requests.reading;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.Test;
import waymark.api.kernel.Receipt;
import waymark.log.AppendRequest;
import waymark.log.LogUnavailable;
import waymark.log.NotAppended;
import waymark.log.jdbc.append.LogSettings;
import waymark.log.testing.TestDatabases;

class GroupTest extends LogOnBoth {

    private static final int ROOM = 20;
    private static final Executor VIRTUAL = task -> Thread.ofVirtual().start(task);

    private final PlayedWriter writer;

    GroupTest(TestDatabases kind) {
        super(kind);
        log.close();
        LogSettings settings = new LogSettings(ROOM, 256, 2_000, Duration.ofSeconds(30),
                Duration.ofSeconds(5), Duration.ofSeconds(15));
        writer = new PlayedWriter(Vendor.of(database.pool()).writer(settings));
        log = new JdbcEventLog(database.pool(), new TestCodec(), settings,
                new JdbcEventLog.Own(database.program().unpooled(), writer));
    }

    /** Holds the appender up until all are waiting, so that they become one group if they may. */
    private List<CompletableFuture<Receipt>> asOneGroup(AppendRequest... requests) {
        int before = writer.groups.size();
        writer.gate.drainPermits();
        var first = appending(opening("first/1"));
        await().until(() -> writer.groups.size() > before);
        List<CompletableFuture<Receipt>> answers = new ArrayList<>();
        for (AppendRequest request : requests) {
            answers.add(appending(request));
            int waiting = answers.size();
            await().until(() -> log.waiting() == waiting);
        }
        writer.gate.release(Integer.MAX_VALUE);
        first.join();
        return answers;
    }

    private CompletableFuture<Receipt> appending(AppendRequest request) {
        return CompletableFuture.supplyAsync(() -> log.append(request), VIRTUAL);
    }

    @Test
    void those_who_wait_are_written_as_one_group() {
        var answers = asOneGroup(opening("thing/1"), opening("thing/2"), opening("thing/3"));

        assertThat(answers).extracting(answer -> answer.join().position())
                .containsExactly(2L, 3L, 4L);
        assertThat(writer.groups).containsExactly(1, 3);
    }

    @Test
    void one_that_conflicts_is_refused_alone() {
        log.append(opening("thing/1"));
        var answers = asOneGroup(opening("thing/2"), noting("thing/1", 7),
                reading(Map.of("read/1", 7L), opening("thing/3")), opening("thing/4"));

        assertThat(answers.get(0).join().position()).isEqualTo(3);
        assertThat(answers.get(1)).failsWithin(Duration.ofSeconds(5))
                .withThrowableThat().withCauseInstanceOf(NotAppended.class);
        assertThat(answers.get(2)).failsWithin(Duration.ofSeconds(5))
                .withThrowableThat().withCauseInstanceOf(NotAppended.class);
        assertThat(answers.get(3).join().position()).isEqualTo(4);
        assertThat(answers.get(3).join().reference()).isEqualTo("TST-4");
        assertThat(writer.groups).containsExactly(1, 1, 4);
    }

    @Test
    void one_that_cannot_be_stored_fails_alone() {
        var answers = asOneGroup(opening("thing/1"), opening("thing/" + "1".repeat(300)),
                opening("thing/2"));

        assertThat(answers.get(0).join().position()).isEqualTo(2);
        assertThat(answers.get(1)).failsWithin(Duration.ofSeconds(5))
                .withThrowableThat().withCauseInstanceOf(IllegalArgumentException.class);
        assertThat(answers.get(2).join().position()).isEqualTo(3);
        assertThat(writer.groups).containsExactly(1, 3, 1, 1, 1);
    }

    @Test
    void those_who_meet_on_a_stream_a_key_a_claim_or_what_is_read_go_one_after_another() {
        var key = Requests.key();
        var answers = asOneGroup(
                claiming(Set.of("claim"), opening("thing/1")),
                claiming(Set.of("claim"), opening("thing/2")),
                reading(Map.of("thing/1", 0L), opening("thing/3")),
                Requests.keyed(key, opening("thing/4")),
                Requests.keyed(key, opening("thing/4")),
                noting("thing/1", 0));

        assertThat(answers.get(1)).failsWithin(Duration.ofSeconds(5))
                .withThrowableThat().withMessageContaining("CLAIM_TAKEN");
        assertThat(answers.get(2).join().position()).isEqualTo(4);
        assertThat(answers.get(4).join()).isEqualTo(answers.get(3).join());
        assertThat(answers.get(5).join().version()).isEqualTo(1);
        assertThat(writer.groups).containsExactly(1, 2, 3, 1);
    }

    @Test
    void those_who_come_too_late_on_a_busy_stream_learn_it_together() {
        var answers = asOneGroup(opening("hot/1"), noting("hot/1", 0), noting("hot/1", 0),
                noting("hot/1", 0), noting("hot/1", 0), noting("hot/1", 1));

        assertThat(answers.get(1).join().version()).isEqualTo(1);
        assertThat(answers.get(5).join().version()).isEqualTo(2);
        assertThat(answers.subList(2, 5)).allSatisfy(late -> assertThat(late)
                .failsWithin(Duration.ofSeconds(5)).withThrowableThat()
                .withMessageContaining("STREAM_MOVED"));
        assertThat(writer.groups).containsExactly(1, 1, 1, 4);
    }

    @Test
    void a_lost_answer_is_looked_up_and_nothing_is_recorded_twice() {
        writer.answersToLose.set(1);
        Receipt receipt = log.append(opening("thing/1"));

        assertThat(writer.groups).containsExactly(1, 1);
        assertThat(receipt.position()).isEqualTo(1);
        assertThat(log.head()).isEqualTo(1);
    }

    @Test
    void where_the_answer_is_lost_again_the_log_says_so_and_the_same_key_finds_it() {
        writer.answersToLose.set(2);
        AppendRequest request = opening("thing/1");

        assertThatThrownBy(() -> log.append(request)).isInstanceOf(LogUnavailable.class);
        assertThat(log.append(request).position()).isEqualTo(1);
        assertThat(log.head()).isEqualTo(1);
    }

    @Test
    void one_more_than_may_wait_is_turned_away_at_once() {
        writer.gate.drainPermits();
        List<CompletableFuture<Receipt>> answers = new ArrayList<>();
        answers.add(appending(opening("thing/0")));
        await().until(() -> writer.groups.size() == 1);
        for (int i = 1; i <= ROOM; i++) {
            answers.add(appending(opening("thing/" + i)));
        }
        await().until(() -> log.waiting() == ROOM);

        assertThatThrownBy(() -> log.append(opening("thing/more")))
                .isInstanceOf(LogUnavailable.class).hasMessageContaining("20 appends");
        writer.gate.release(Integer.MAX_VALUE);
        assertThat(answers).allSatisfy(answer -> assertThat(answer.join().events()).isOne());
    }

    @Test
    void closing_serves_those_who_wait_and_turns_others_away() {
        writer.gate.drainPermits();
        var first = appending(opening("thing/1"));
        await().until(() -> writer.groups.size() == 1);
        var second = appending(opening("thing/2"));
        await().until(() -> log.waiting() == 1);
        var closing = CompletableFuture.runAsync(log::close, VIRTUAL);
        await().untilAsserted(() -> assertThatThrownBy(() -> log.append(opening("thing/3")))
                .hasMessage("The log is closed."));
        writer.gate.release(Integer.MAX_VALUE);
        closing.join();

        assertThat(first.join().position()).isEqualTo(1);
        assertThat(second.join().position()).isEqualTo(2);
    }
}
