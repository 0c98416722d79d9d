package waymark.trial.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import waymark.trial.Trial;
import waymark.trial.oracle.Breach;
import waymark.trial.oracle.Row;
import waymark.trial.oracle.Stored;
import waymark.trial.store.PostgresServer;
import waymark.trial.store.Stores;

@Order(1)
@ResourceLock(value = PostgresServer.CLOCK, mode = ResourceAccessMode.READ)
class NodesTest {

    /** Shorter than a claim lasts, longer than that, and longer than anybody waits. */
    private static final List<Integer> FULL = List.of(5, 15, 70);

    @Test
    void whole_programs_take_over_and_effects_of_policies_and_of_the_outbox_happen_once() {
        survives("two whole nodes", 5, "all", "all");
        if (Trial.isFull()) {
            survives("three whole nodes", 5, "all", "all", "all");
        }
    }

    @Test
    void a_command_side_and_two_query_sides_take_over_and_effects_happen_once() {
        survives("one command and two query nodes", 15, "command", "query", "query");
    }

    private static void survives(String name, int quick, String... sides) {
        try (Fleet fleet = new Fleet(Stores.postgres(), sides)) {
            Shift shift = new Shift(fleet, new Random(1));
            shift.shared();
            List<Trial> trials = new ArrayList<>();
            trials.add(Trial.of(name + ", one killed", 1, 20).run(shift::killed));
            for (int seconds : Trial.isFull() ? FULL : List.of(quick)) {
                trials.add(Trial.of(name + ", one stopped for " + seconds + " s", 1, 20).run(
                        random -> shift.frozen(random, Duration.ofSeconds(seconds))));
            }
            Trial.settle(() -> settled(fleet, shift), trials.toArray(Trial[]::new));
        }
    }

    private static List<Breach> settled(Fleet fleet, Shift shift) {
        List<Breach> breaches = shift.settled(new Random(2));
        assertThat(shift.ledger().refused()).isEmpty();
        assertThat(shift.interrupted()).as("dropped out while alarms rang").isPositive();
        Stored stored = Stored.in(fleet.store());
        isJudged(stored, Policies.EFFECT, Policies::judge);
        isJudged(stored, Outbox.EFFECT, Outbox::judge);
        return breaches;
    }

    /** The control: an effect that is missing, or is there twice, is called. */
    private static void isJudged(
            Stored stored, String name, Function<Stored, List<Breach>> judge) {
        var effect = stored.rows().stream().filter(row -> row.name().equals(name))
                .findFirst().orElseThrow();
        List<Row> less = new ArrayList<>(stored.rows());
        less.remove(effect);
        assertThat(judge.apply(stored.with(less))).hasSize(1);
        List<Row> more = new ArrayList<>(stored.rows());
        more.add(effect);
        assertThat(judge.apply(stored.with(more))).hasSize(1);
    }
}
