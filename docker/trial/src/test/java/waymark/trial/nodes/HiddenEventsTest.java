package waymark.trial.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import waymark.trial.cluster.Cluster;
import waymark.trial.cluster.Disturbing;
import waymark.trial.oracle.Breach;

/** The control of what is tried on nodes: followers that are not shown all are found out. */
@ResourceLock(Cluster.LOCK)
class HiddenEventsTest {

    @Test
    void a_log_that_shows_its_followers_less_than_it_holds_is_caught() {
        Cluster cluster = Cluster.spoiled();
        cluster.inside(0).plant("skipping-log");
        Disturbing disturbing = new Disturbing(cluster, new Random(1));
        disturbing.round(() -> {});
        cluster.inside(0).plant("");
        assertThat(disturbing.settled(new Random(2)))
                .anyMatch(one -> one.kind() == Breach.Kind.PAGE);
    }
}
