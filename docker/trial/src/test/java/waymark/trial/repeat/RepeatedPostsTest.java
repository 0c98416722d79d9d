package waymark.trial.repeat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import waymark.trial.Trial;
import waymark.trial.cluster.Cluster;
import waymark.trial.oracle.Breach;

/** COM-2: a repeated key gives the first answer and records nothing. */
@ResourceLock(Cluster.LOCK)
class RepeatedPostsTest {

    private static final int POSTS = 100;
    private static final int ROUNDS_A_START = 100;
    private static final int QUICK = 10;

    @Test
    void COM_2_a_key_stands_for_one_event_and_one_answer_also_after_a_restart() {
        Cluster cluster = Cluster.shared();
        AtomicInteger count = new AtomicInteger();
        Repeats[] repeats = {new Repeats(cluster)};
        Trial trial = Trial.of("POSTs sent one to five times, in rounds of 100", QUICK, 1_000);
        trial.run(random -> {
            List<Breach> breaches = new ArrayList<>(repeats[0].round(POSTS, random));
            int done = count.incrementAndGet();
            if (done % Trial.size(QUICK, ROUNDS_A_START) == 0) {
                cluster.restart(0);
                breaches.addAll(repeats[0].again());
                repeats[0] = new Repeats(cluster);
            }
            return breaches;
        });
        Trial.settle(cluster.inside(0)::compare, trial);
    }

    @Test
    void COM_2_a_log_that_forgets_keys_is_caught() {
        Cluster cluster = Cluster.spoiled();
        cluster.inside(0).plant("forgetful-log");
        List<Breach> breaches = new Repeats(cluster).round(POSTS / 2, new Random(1));
        cluster.inside(0).plant("");
        assertThat(breaches).extracting(Breach::kind).contains(
                Breach.Kind.CONTRADICTED, Breach.Kind.DOUBLED);
    }
}
