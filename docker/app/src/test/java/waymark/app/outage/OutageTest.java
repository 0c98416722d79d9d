package waymark.app.outage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import waymark.app.testing.Answer;
import waymark.app.testing.Http;
import waymark.app.testing.lane.OneByOne;
import waymark.log.axon.Revival;

/**
 * The database is stopped under the program and started again; the program is not. Both are its
 * own, and most of the time nothing happens, so others are tested meanwhile.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(OneByOne.APART)
class OutageTest {

    private static final Duration SOON = Duration.ofSeconds(10);
    private static final Duration AWAY = Duration.ofSeconds(15);
    /**
     * After waits of 1, 2, 4 and 8 s, processors left to themselves sleep 16 s more. They notice
     * the outage within 5 s, so by then the long sleep has begun and lasts for 8 s at least; on a
     * busy machine some are later, and another try catches them in another part of a sleep.
     */
    private static final List<Duration> AWAY_LONG = List.of(Duration.ofSeconds(24),
            Duration.ofSeconds(27), Duration.ofSeconds(30));

    private final Stoppable database = new Stoppable();
    private Outed program;

    @BeforeAll
    void start() {
        database.start();
        program = new Outed(database);
    }

    @BeforeEach
    void isThere() {
        database.start();
        await().atMost(SOON).until(() -> recordAndKnow("Kim Falk").status() == 200);
    }

    @AfterAll
    void stop() {
        program.close();
        database.close();
    }

    @Test
    void while_the_database_is_away_everybody_is_told_and_afterwards_all_goes_on_by_itself() {
        recordAndKnow("Ida Lund").is(200);
        database.stop();

        whileAway(AWAY);
        database.start();

        await().atMost(SOON).until(() -> recordAndKnow("Ola Vik").status() == 200);
    }

    @Test
    void without_the_revival_the_followers_would_sleep_on() {
        program.bean(Revival.class).stop();
        recordAndKnow("Mia Holm").is(200);
        assertThat(AWAY_LONG).anyMatch(this::sleepOn);
        program.bean(Revival.class).start();
    }

    /** Whether what was recorded after an outage is not known for four seconds. */
    private boolean sleepOn(Duration away) {
        database.stop();
        whileAway(away);
        database.start();
        Answer told = await().atMost(SOON).until(() -> recorded("Jan Moe"),
                answer -> answer.status() == 201);
        return IntStream.range(0, 2).noneMatch(twoSeconds -> known(told).status() == 200);
    }

    @Test
    void a_queue_that_is_full_turns_newcomers_away_at_once_and_serves_who_waits() throws Exception {
        List<Future<Answer>> waiting = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor();
                Connection slow = database.locked("log_head")) {
            for (int i = 0; i < 3 * Outed.ROOM; i++) {
                waiting.add(threads.submit(() -> recorded("Somebody")));
            }
            await().atMost(SOON)
                    .until(() -> waiting.stream().filter(Future::isDone).count() >= Outed.ROOM);
            assertThat(waiting.stream().filter(Future::isDone)).allSatisfy(
                    no -> assertThat(no.get().is(503).header("Retry-After")).isNotBlank());
            slow.rollback();
        }
        assertThat(statuses(waiting)).containsOnly(201, 503)
                .filteredOn(status -> status == 201).hasSizeBetween(Outed.ROOM, 2 * Outed.ROOM);
    }

    private static List<Integer> statuses(List<Future<Answer>> answers) {
        return answers.stream().map(answer -> answer.resultNow().status()).toList();
    }

    /** Nobody waits longer than ten seconds for a no, and the no says when to come back. */
    private void whileAway(Duration away) {
        long start = System.nanoTime();
        Answer refused = recorded("Nobody").is(503);
        assertThat(refused.header("Retry-After")).isNotBlank();
        assertThat(refused.text()).contains("UNAVAILABLE", "Idempotency-Key");
        assertThat(program.page("/people").is(503).text()).contains("<main", "just now");
        assertThat(program.health().is(503).text()).contains("DOWN");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
        await().atMost(away.plusSeconds(5)).pollInterval(Duration.ofSeconds(1))
                .until(() -> System.nanoTime() - start > away.toNanos());
    }

    private Answer recordAndKnow(String name) {
        Answer recorded = recorded(name);
        return recorded.status() != 201 ? recorded : known(recorded);
    }

    private Answer known(Answer recorded) {
        return as().with("Waymark-Position", recorded.header("Waymark-Position"))
                .get(recorded.header("Location"));
    }

    private Answer recorded(String name) {
        return as().post("/api/people", Map.of("name", name, "email", "who@waymark.example"));
    }

    private Http as() {
        return program.asAdministrator();
    }
}
