package waymark.trial.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import waymark.trial.Trial;
import waymark.trial.cluster.Cluster;
import waymark.trial.cluster.Disturbing;
import waymark.trial.door.Said;
import waymark.trial.program.Skew;
import waymark.trial.store.PostgresServer;

/** Clocks that are 5, 61 and 3,600 seconds fast or slow, and that jump there at work. */
@Order(Integer.MAX_VALUE)
@ResourceLock(Cluster.LOCK)
@ResourceLock(PostgresServer.CLOCK)
class ClockSkewTest {

    private static final List<Integer> SKEWS = List.of(5, -5, 61, -61, 3_600, -3_600);
    private static final Duration SEEN = Duration.ofSeconds(30);

    @BeforeEach
    void clocks_can_be_set_wrong() {
        Skew.needed();
    }

    @AfterEach
    void all_clocks_are_right_again() {
        Cluster.shared().skew().set(0);
        PostgresServer.shared().skew().set(0);
    }

    @Test
    void the_clock_of_one_node_of_two_is_wrong() {
        Cluster cluster = Cluster.shared();
        trial("clock of one node of two", cluster, new Random(1), skew -> {
            cluster.skew().set(skew);
            await("clock").atMost(SEEN).until(() -> isAbout(skew, nodeClock(cluster)));
        });
    }

    @Test
    void the_clock_of_the_database_is_wrong() {
        PostgresServer server = PostgresServer.shared();
        trial("clock of the database", Cluster.shared(), new Random(2), skew -> {
            server.skew().set(skew);
            await("clock").atMost(SEEN).until(() -> isAbout(skew, databaseClock(server)));
        });
    }

    /** What a stock engine does to tell what is committed: it trusts the clock of its own node. */
    @Test
    void followers_that_go_by_the_clock_of_their_node_are_caught() throws IOException {
        Cluster cluster = Cluster.spoiled();
        cluster.skew().set(-61);
        await("clock").atMost(SEEN).until(() -> isAbout(-61, nodeClock(cluster)));
        cluster.inside(0).plant("clock-led-log");
        Disturbing disturbing = new Disturbing(cluster, new Random(3));
        disturbing.round(() -> {});
        long position = disturbing.ledger().inOrder().getLast().position();
        Said said = cluster.door(0).get("/api/insights?limit=1", position);
        cluster.inside(0).plant("");
        cluster.skew().set(0);
        assertThat(said.status()).isEqualTo(503);
    }

    private interface Setting {
        void to(int skew);
    }

    private static void trial(String name, Cluster cluster, Random random, Setting clock) {
        Disturbing disturbing = new Disturbing(cluster, random);
        AtomicInteger next = new AtomicInteger();
        Trial.of(name, SKEWS.size(), 20 * SKEWS.size()).run(any -> disturbing.round(
                () -> clock.to(SKEWS.get(next.getAndIncrement() % SKEWS.size()))));
        assertThat(disturbing.settled(new Random(4))).isEmpty();
        assertThat(disturbing.ledger().refused()).isEmpty();
    }

    private static boolean isAbout(int skew, ZonedDateTime clock) {
        long wrong = Duration.between(ZonedDateTime.now(clock.getZone()), clock).toSeconds();
        return Math.abs(wrong - skew) < 4;
    }

    /** As the last node tells it with each answer. */
    private static ZonedDateTime nodeClock(Cluster cluster) {
        try {
            return ZonedDateTime.parse(cluster.door(cluster.size() - 1)
                    .get("/api/people/P-1", 0).date(), DateTimeFormatter.RFC_1123_DATE_TIME);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static ZonedDateTime databaseClock(PostgresServer server) {
        return server.admin().sql("select clock_timestamp()")
                .query(java.time.OffsetDateTime.class).single().toZonedDateTime();
    }
}
