package waymark.trial.alarm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import waymark.trial.door.Door;
import waymark.trial.oracle.Row;
import waymark.trial.oracle.Stored;
import waymark.trial.program.Node;
import waymark.trial.program.Plan;
import waymark.trial.program.Skew;
import waymark.trial.store.PostgresServer;
import waymark.trial.store.Store;
import waymark.trial.store.Stores;

/** Two nodes whose clock comes to many alarms at once, and one of them is killed meanwhile. */
@Order(3)
@ResourceLock(value = PostgresServer.CLOCK, mode = ResourceAccessMode.READ)
class AlarmsTest {

    private static final int CASES = 40;
    /** Each case is told to be late twice: for the first word, and for the end. */
    private static final int ALARMS = 2 * CASES;
    private static final int HOUR = 3_600;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String COMPLAINT = """
            {"kind": "COMPLAINT", "matter": "Nobody came", "owner": "P-1",
             "firstWithinHours": 1, "doneWithinHours": 2}""";

    @BeforeEach
    void clocks_can_be_set_wrong() {
        Skew.needed();
    }

    @Test
    void each_alarm_is_told_once_though_a_node_that_rings_is_killed() throws IOException {
        Store store = Stores.postgres();
        Skew skew = new Skew(store.folder().resolve("clock"));
        try (Node one = Node.start(Plan.of("one", store).under(skew));
                Node other = Node.start(Plan.of("other", store).under(skew))) {
            one.ready();
            other.ready();
            Set<String> cases = opened(new Door(one::address, store.token()));
            await("alarms").atMost(PATIENCE).until(() -> left(store) == ALARMS);
            skew.set(2 * HOUR + 60);
            await("the first of them").atMost(PATIENCE).pollInterval(Duration.ofMillis(5))
                    .until(() -> left(store) < ALARMS - 4);
            one.kill();
            assertThat(left(store)).as("some are still to ring").isPositive();
            // What the dead one had taken up is taken over once it is six signs of life late.
            skew.set(2 * HOUR + 600);
            await("all of them").atMost(PATIENCE).until(() -> left(store) == 0);
            List<Row> rows = Stored.in(store).rows();
            assertThat(judge(rows, cases)).isEmpty();
            judges(rows);
        }
    }

    /** The control: an alarm that is missing, or told twice, is called. */
    private static void judges(List<Row> rows) {
        Row told = rows.stream().filter(row -> row.name().equals("followup.overdue")).findFirst()
                .orElseThrow();
        List<Row> less = new ArrayList<>(rows);
        less.remove(told);
        assertThat(judge(less, Set.of(told.stream()))).hasSize(1);
        List<Row> more = new ArrayList<>(rows);
        more.add(told);
        assertThat(judge(more, Set.of(told.stream()))).hasSize(1);
    }

    private static Set<String> opened(Door door) throws IOException {
        Set<String> cases = new HashSet<>();
        for (int at = 0; at < CASES; at++) {
            cases.add(door.send("POST", "/api/follow-ups", COMPLAINT, Map.of()).is(201)
                    .text("stream"));
        }
        return cases;
    }

    private static long left(Store store) {
        return store.look().sql("select count(*) from timer where task_instance like"
                + " 'followup-due/%'").query(Long.class).single();
    }

    /** The cases that were not told to be late exactly twice. */
    private static List<String> judge(List<Row> rows, Set<String> cases) {
        Map<String, Long> told = rows.stream()
                .filter(row -> row.name().equals("followup.overdue"))
                .collect(Collectors.groupingBy(Row::stream, Collectors.counting()));
        return cases.stream().filter(one -> told.getOrDefault(one, 0L) != 2).toList();
    }
}
