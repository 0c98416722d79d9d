package waymark.trial.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import waymark.trial.Trial;
import waymark.trial.oracle.Breach;
import waymark.trial.oracle.Breach.Kind;
import waymark.trial.program.Plan;
import waymark.trial.store.PostgresServer;
import waymark.trial.store.Store;
import waymark.trial.store.Stores;

@Order(2)
@ResourceLock(value = PostgresServer.CLOCK, mode = ResourceAccessMode.READ)
class ProgramKilledTest {

    @Test
    void what_was_acknowledged_survives_the_end_of_the_program_on_H2() {
        survives("program killed, H2", Stores.h2());
    }

    @Test
    void what_was_acknowledged_survives_the_end_of_the_program_on_PostgreSQL() {
        survives("program killed, PostgreSQL", Stores.postgres());
    }

    @Test
    void a_database_that_writes_later_is_caught() {
        caught(Plan.of("node", Stores.h2().writingLater()));
    }

    @Test
    void a_log_that_acknowledges_before_it_stores_is_caught() {
        caught(Plan.of("node", Stores.postgres()).planting("hasty-log"));
    }

    /** Within three kills what was acknowledged is missing. */
    private static void caught(Plan plan) {
        Random random = new Random(3);
        try (Killing killing = new Killing(plan, random)) {
            boolean isLost = isLost(killing.killed(random));
            for (int again = 0; again < 2 && !isLost; again++) {
                isLost = isLost(killing.again(random));
            }
            assertThat(isLost).isTrue();
        }
    }

    private static boolean isLost(List<Breach> breaches) {
        return breaches.stream().anyMatch(one -> one.kind() == Kind.LOST);
    }

    private static void survives(String name, Store store) {
        try (Killing killing = new Killing(
                Plan.of("node", store).inspected(), new Random(1))) {
            Trial trial = Trial.of(name, 5, 300).run(killing::round);
            System.out.println(name + ": " + killing.ledger().count() + " acknowledged");
            Trial.settle(() -> killing.settled(new Random(2)), trial);
            assertThat(killing.ledger().refused()).isEmpty();
        }
    }
}
