package waymark.trial.hot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.LongAdder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import waymark.trial.Trial;
import waymark.trial.cluster.Cluster;
import waymark.trial.history.Checker;
import waymark.trial.history.Edit;
import waymark.trial.history.Edit.Answer;
import waymark.trial.history.Flaw;
import waymark.trial.history.History;
import waymark.trial.history.Mutation;
import waymark.trial.oracle.Breach;
import waymark.trial.oracle.Breach.Kind;

/** Edits of the same few streams through two nodes at once. */
@ResourceLock(Cluster.LOCK)
class HotStreamsTest {

    private static final int EDITS = 500;

    @Test
    void no_update_is_lost_and_no_stale_edit_accepted_by_two_nodes() {
        Cluster cluster = Cluster.shared();
        LongAdder conflicts = new LongAdder();
        LongAdder looks = new LongAdder();
        Trial trial = Trial.of("edits of four hot streams, in rounds of 500", 10, 400).run(
                random -> {
                    History history = new Crowd(cluster, random).edit(EDITS);
                    conflicts.add(conflicts(history));
                    looks.add(history.looks().size());
                    return breaches(Checker.check(history));
                });
        System.out.printf("hot streams: %s conflicts, %s looks%n", conflicts, looks);
        Trial.settle(() -> {
            // Where nobody got in another's way, or looked, nothing was tried.
            assertThat(conflicts.sum()).isPositive();
            assertThat(looks.sum()).isPositive();
            return cluster.inside(0).compare();
        }, trial);
    }

    @Test
    void a_log_that_stores_stale_edits_is_caught() {
        Cluster cluster = Cluster.spoiled();
        cluster.inside(0).plant("lenient-log");
        History history = new Crowd(cluster, new Random(1)).edit(EDITS / 2);
        cluster.inside(0).plant("");
        assertThat(Checker.check(history)).anyMatch(
                flaw -> flaw.kind() == Flaw.Kind.STALE_ACCEPTED);
    }

    @Test
    void what_really_happened_is_objected_to_once_it_is_spoiled() {
        History history = new Crowd(Cluster.shared(), new Random(2)).edit(EDITS / 2);
        assertThat(Checker.check(history)).isEmpty();
        for (Mutation mutation : Mutation.values()) {
            assertThat(Checker.check(mutation.apply(history, new Random(3)))).as("%s", mutation)
                    .anyMatch(flaw -> flaw.kind() == mutation.kind());
        }
    }

    private static long conflicts(History history) {
        return history.edits().stream().map(Edit::answer)
                .filter(Answer.Stale.class::isInstance).count();
    }

    private static List<Breach> breaches(List<Flaw> flaws) {
        return flaws.stream().map(flaw -> new Breach(Kind.HISTORY, flaw.toString())).toList();
    }
}
