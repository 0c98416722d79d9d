package waymark.trial.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import waymark.trial.Lasting;
import waymark.trial.Trial;
import waymark.trial.cluster.Cluster;
import waymark.trial.cluster.Disturbing;
import waymark.trial.oracle.Breach;
import waymark.trial.oracle.Breach.Kind;
import waymark.trial.wire.Cut.From;
import waymark.trial.wire.Cut.When;

/**
 * The connection over which events are appended is cut at each step of the protocol: parse, bind,
 * execute and sync on the way to the server; their completion, the answers, and the readiness
 * that follows the commit on the way back.
 */
@Order(3)
@ResourceLock(Cluster.LOCK)
class ConnectionCutTest {

    private static final Duration CUT = Duration.ofSeconds(60);
    /** Longer than an appender tries to come back, so that it has to give its group up. */
    private static final Duration AWAY = Duration.ofSeconds(7);

    private static final List<Cut> CUTS = Stream.concat(
            steps(From.PROGRAM, "PBES"), steps(From.SERVER, "12DCZ")).toList();

    private static Stream<Cut> steps(From from, String letters) {
        return letters.chars().boxed().flatMap(letter -> Stream.of(When.values())
                .map(when -> new Cut(from, (char) letter.intValue(), when)));
    }

    @Test
    void what_was_acknowledged_survives_a_cut_at_each_step_of_the_protocol() {
        Cluster cluster = Cluster.shared();
        Disturbing disturbing = new Disturbing(cluster, new Random(1));
        AtomicInteger step = new AtomicInteger();
        Trial trial = Trial.of("connection cut", CUTS.size(), 20 * CUTS.size()).run(
                random -> disturbing.round(() -> cut(
                        cluster, CUTS.get(step.getAndIncrement() % CUTS.size()))));
        Trial.settle(() -> disturbing.settled(new Random(2)), trial);
        assertThat(disturbing.ledger().refused()).isEmpty();
    }

    private static void cut(Cluster cluster, Cut cut) {
        cluster.wire().cutAt(cut);
        await(cut.toString()).atMost(CUT).pollInterval(Duration.ofMillis(5))
                .pollDelay(Duration.ZERO).until(cluster.wire()::isCut);
    }

    @Test
    void a_log_that_takes_no_answer_for_a_good_one_is_caught() {
        Cluster cluster = Cluster.spoiled();
        cluster.inside(0).plant("optimistic-log");
        List<Breach> breaches = new Disturbing(cluster, new Random(3)).round(() -> {
            cluster.wire().shutAt(new Cut(From.PROGRAM, 'B', When.BEFORE));
            await().atMost(CUT).until(cluster.wire()::isCut);
            Lasting.pass(AWAY);
            cluster.wire().open();
        });
        cluster.inside(0).plant("");
        assertThat(breaches).extracting(Breach::kind).contains(Kind.LOST);
    }
}
