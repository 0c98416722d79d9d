package waymark.log.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static waymark.log.jdbc.given.Requests.claiming;
import static waymark.log.jdbc.given.Requests.noting;
import static waymark.log.jdbc.given.Requests.opening;
import static waymark.log.jdbc.given.Requests.reading;

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
import waymark.log.jdbc.given.Requests;
import waymark.log.jdbc.given.TestCodec;
import waymark.log.testing.TestDatabases;

class GroupTest extends PlayedLog {

    GroupTest(TestDatabases kind) {
        super(kind, Duration.ofSeconds(30));
    }

    @Test
    void those_who_wait_are_written_as_one_group() {
        var answers = asOneGroup(opening("thing/1"), opening("thing/2"), opening("thing/3"));

        assertThat(answers).extracting(answer -> answer.join().position())
                .containsExactly(2L, 3L, 4L);
        assertThat(groups).containsExactly(1, 3);
    }

    @Test
    void who_comes_alone_writes_itself_unless_an_interrupt_would_harm_the_database() {
        log.append(opening("thing/1"));
        log.append(opening("thing/2"));
        assertThat(groups).containsExactly(1, 1);
        assertThat(writers).allSatisfy(one -> assertThat(one.equals(Thread.currentThread()))
                .isEqualTo(database.owner().url().startsWith("jdbc:postgresql:")));
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
        assertThat(groups).containsExactly(1, 1, 4);
    }

    @Test
    void one_that_cannot_be_stored_fails_alone() {
        var answers = asOneGroup(opening("thing/1"), opening("thing/" + "1".repeat(300)),
                opening("thing/2"));

        assertThat(answers.get(0).join().position()).isEqualTo(2);
        assertThat(answers.get(1)).failsWithin(Duration.ofSeconds(5))
                .withThrowableThat().withCauseInstanceOf(IllegalArgumentException.class);
        assertThat(answers.get(2).join().position()).isEqualTo(3);
        assertThat(groups).containsExactly(1, 3, 1, 1, 1);
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
        assertThat(groups).containsExactly(1, 2, 3, 1);
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
        assertThat(groups).containsExactly(1, 1, 1, 4);
    }

    @Test
    void a_lost_answer_is_looked_up_and_nothing_is_recorded_twice() {
        answersToLose.set(1);
        Receipt receipt = log.append(opening("thing/1"));

        assertThat(groups).containsExactly(1, 1);
        assertThat(receipt.position()).isEqualTo(1);
        assertThat(log.head()).isEqualTo(1);
    }

    @Test
    void where_the_answer_is_lost_again_the_log_says_so_and_the_same_key_finds_it() {
        answersToLose.set(2);
        AppendRequest request = opening("thing/1");

        assertThatThrownBy(() -> log.append(request)).isInstanceOf(LogUnavailable.class);
        assertThat(log.append(request).position()).isEqualTo(1);
        assertThat(log.head()).isEqualTo(1);
    }
}
