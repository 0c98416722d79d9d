package waymark.trial.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import waymark.trial.Trial;
import waymark.trial.oracle.Breach.Kind;
import waymark.trial.program.Plan;
import waymark.trial.store.PostgresServer;
import waymark.trial.store.Store;
import waymark.trial.store.Stores;

/** {@code kill -9} of every process of PostgreSQL at once. */
@Order(4)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DatabaseKilledTest {

    /** Of its own, since others share the other one. */
    private final PostgresServer server = PostgresServer.in(Stores.folder("server"), List.of());
    private final Store store = server.database(Stores.folder("postgresql"), "template0");

    @AfterAll
    void end() {
        server.close();
    }

    @Test
    @Order(1)
    void what_was_acknowledged_survives_and_the_program_goes_on_within_ten_seconds() {
        try (Killing killing = new Killing(
                Plan.of("node", store).inspected(), new Random(1))) {
            Trial trial = Trial.of("PostgreSQL killed", 5, 100)
                    .run(random -> killing.withoutDatabase(random, server));
            System.out.println("PostgreSQL killed: " + killing.ledger().count()
                    + " acknowledged, all answered again after " + killing.slowest());
            // Once more while nobody writes: what followers lose comes back by itself.
            server.killAll();
            server.start();
            Trial.settle(() -> killing.settled(new Random(2)), trial);
            assertThat(killing.ledger().refused()).isEmpty();
            assertThat(killing.slowest()).isLessThan(Duration.ofSeconds(10));
        }
    }

    /** The last of the two, for what it loses is lost. */
    @Test
    @Order(2)
    void a_database_that_answers_before_it_has_written_is_caught() {
        String name = store.owner().url().replaceFirst(".*/", "");
        server.admin().sql("alter database " + name + " set synchronous_commit = off").update();
        Random random = new Random(4);
        try (Killing killing = new Killing(Plan.of("node", store), random)) {
            assertThat(IntStream.range(0, 5).boxed()
                    .flatMap(_ -> killing.withoutDatabase(random, server).stream())
                    .anyMatch(one -> one.kind() == Kind.LOST)).isTrue();
        }
    }
}
