package waymark.trial.slow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import waymark.trial.Trial;
import waymark.trial.cluster.Cluster;
import waymark.trial.cluster.Disturbing;
import waymark.trial.oracle.Breach;
import waymark.trial.oracle.Breach.Kind;

/** Slow transactions and rolled-back ones beside the program's own. */
@ResourceLock(Cluster.LOCK)
class SlowTransactionsTest {

    /** Longer than an append waits for a lock. */
    private static final long TOO_LONG = 9_000;

    @Test
    void slow_and_rolled_back_transactions_leave_no_gap_and_lose_nothing() {
        Cluster cluster = Cluster.shared();
        Neighbour neighbour = new Neighbour(cluster.store());
        Disturbing disturbing = new Disturbing(cluster, new Random(1));
        Trial often = Trial.of("slow and rolled-back transactions", 3, 100).run(random -> {
            List<Breach> breaches = new ArrayList<>(
                    disturbing.round(() -> neighbour.changesMindOften(random)));
            breaches.addAll(disturbing.round(neighbour::endsSessions));
            return breaches;
        });
        Trial held = Trial.of("locks held for longer than an append waits", 1, 10).run(
                random -> random.nextBoolean()
                        ? disturbing.round(() -> neighbour.holdsTheHead(TOO_LONG))
                        : disturbing.round(() -> neighbour.holdsTheFences(TOO_LONG)));
        Trial.settle(() -> disturbing.settled(new Random(2)), often, held);
        assertThat(disturbing.ledger().refused()).isEmpty();
    }

    @Test
    void positions_that_are_given_out_by_a_serial_are_caught_when_an_append_is_rolled_back() {
        Cluster cluster = Cluster.spoiled();
        Neighbour neighbour = new Neighbour(cluster.store());
        try (Serial _ = Serial.in(cluster.store())) {
            assertThat(new Disturbing(cluster, new Random(3)).round(
                    () -> neighbour.holdsTheFences(TOO_LONG)))
                    .extracting(Breach::kind).contains(Kind.GAP);
        }
    }
}
