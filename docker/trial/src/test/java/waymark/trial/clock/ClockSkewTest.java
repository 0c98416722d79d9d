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
import waymark.trial.Lasting;
import waymark.trial.Trial;
import waymark.trial.cluster.AppendFunction;
import waymark.trial.cluster.Cluster;
import waymark.trial.cluster.Disturbing;
import waymark.trial.door.Said;
import waymark.trial.oracle.Breach;
import waymark.trial.oracle.Breach.Kind;
import waymark.trial.program.Skew;
import waymark.trial.store.PostgresServer;

/** Clocks that are 5, 61 and 3,600 seconds fast or slow, and that jump there at work. */
@Order(Integer.MAX_VALUE)
@ResourceLock(Cluster.LOCK)
@ResourceLock(PostgresServer.CLOCK)
class ClockSkewTest {

    /** The worst ones come first: a database in a quick set sees no others. */
    private static final List<Integer> SKEWS = List.of(-61, 3_600, 5, -5, 61, -3_600);
    private static final Duration SEEN = Duration.ofSeconds(30);
    /** After which each process of a server has looked at its clock anew. */
    private static final Duration LOOKED = Duration.ofMillis(1_100);

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
        trial("clock of one node of two", SKEWS.size(), skew -> {
            cluster.skew().set(skew);
            await("clock").atMost(SEEN).until(() -> isAbout(skew, nodeClock(cluster)));
        });
    }

    @Test
    void the_clock_of_the_database_is_wrong() {
        trial("clock of the database", 2, ClockSkewTest::setDatabase);
    }

    private static void setDatabase(int skew) {
        PostgresServer server = PostgresServer.shared();
        server.skew().set(skew);
        await("clock").atMost(SEEN).until(() -> isAbout(skew, databaseClock(server)));
        Lasting.pass(LOOKED);
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

    /** A record that takes the clock of its database for the time, however that goes. */
    @Test
    void times_that_go_back_with_the_clock_of_the_database_are_caught() {
        Cluster cluster = Cluster.spoiled();
        Disturbing disturbing = new Disturbing(cluster, new Random(5));
        try (AppendFunction _ = AppendFunction.altered(cluster.store(),
                "greatest(clock_timestamp(), h.recorded_at)", "clock_timestamp()")) {
            assertThat(disturbing.round(() -> setDatabase(-61)))
                    .extracting(Breach::kind).contains(Kind.TIME);
        }
    }

    private interface Setting {
        void to(int skew);
    }

    private static void trial(String name, int quick, Setting clock) {
        Disturbing disturbing = new Disturbing(Cluster.shared(), new Random(1));
        AtomicInteger next = new AtomicInteger();
        Trial trial = Trial.of(name, quick, 20 * SKEWS.size()).run(
                any -> disturbing.round(() -> clock.to(
                        SKEWS.get(next.getAndIncrement() % SKEWS.size()))));
        Trial.settle(() -> disturbing.settled(new Random(4)), trial);
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
