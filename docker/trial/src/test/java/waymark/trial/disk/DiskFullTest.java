package waymark.trial.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import waymark.trial.Lasting;
import waymark.trial.Trial;
import waymark.trial.cluster.Cluster;
import waymark.trial.cluster.Disturbing;
import waymark.trial.oracle.Breach;
import waymark.trial.oracle.Breach.Kind;
import waymark.trial.store.PostgresServer;
import waymark.trial.store.Stores;

/** The disk of PostgreSQL is full for a while. */
@Order(5)
class DiskFullTest {

    private static final String NO_SPACE = "No space left on device";
    private static final Duration FELT = Duration.ofMinutes(3);
    /** Longer than an appender tries to come back, so that it has to give its group up. */
    private static final Duration FULL = Duration.ofSeconds(7);

    @Test
    void what_was_acknowledged_survives_a_full_disk_and_what_was_not_is_caught()
            throws IOException {
        // Everything of this server stands on the small disk.
        try (SmallDisk disk = SmallDisk.at(Stores.folder("disk"));
                PostgresServer server = PostgresServer.in(disk.folder(), disk.within());
                Cluster cluster = Cluster.spoiledOver(
                        server.database(Stores.folder("on-disk"), "template0"))) {
            Disturbing disturbing = new Disturbing(cluster, new Random(1));
            Trial trial = Trial.of("disk full", 2, 50).run(
                    random -> disturbing.round(() -> full(disk, server)));
            Trial.settle(() -> disturbing.settled(new Random(2)), trial);
            assertThat(disturbing.ledger().refused()).isEmpty();
            assertThat(withOptimism(cluster, disk, server)).extracting(Breach::kind)
                    .contains(Kind.LOST);
        }
    }

    /** The control: the same with a log that takes no answer for a good one. */
    private static List<Breach> withOptimism(
            Cluster cluster, SmallDisk disk, PostgresServer server) {
        cluster.inside(0).plant("optimistic-log");
        return new Disturbing(cluster, new Random(3)).round(() -> full(disk, server));
    }

    private static void full(SmallDisk disk, PostgresServer server) {
        try {
            int before = server.log().length();
            disk.fill();
            await("a full disk").atMost(FELT).until(
                    () -> server.log().indexOf(NO_SPACE, before) >= 0);
            Lasting.pass(FULL);
            disk.free();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        if (!server.isAlive()) {
            server.start();
        }
    }
}
