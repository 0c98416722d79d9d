package waymark.trial.nodes;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import waymark.trial.door.Door;
import waymark.trial.oracle.Breach;
import waymark.trial.oracle.Breach.Kind;
import waymark.trial.oracle.Row;
import waymark.trial.oracle.Stored;

/**
 * What the programme has to do by itself later stands in a table until a node takes it up: here
 * the alarms of customers who wait. It may ring on two nodes, and must be recorded once.
 */
final class Outbox {

    static final String EFFECT = "followup.overdue";

    private static final String CAUSE = "followup.opened";
    private static final String KEY = "timer/followup-due/";
    private static final int CASES = 40;
    /** One for the first word, one for the end. */
    private static final int ALARMS = 2;
    /** As many as ring before anybody drops out. */
    private static final int FIRST = 4;
    private static final Duration PAST_BOTH = Duration.ofHours(3);
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final Duration AT_ONCE = Duration.ofMillis(5);
    private static final String WAITS = """
            {"kind": "COMPLAINT", "matter": "Nobody came", "owner": "P-1",
             "firstWithinHours": 1, "doneWithinHours": 2}""";

    /** Has customers wait, and time pass until all of it is due and the first alarms ring. */
    static void ring(Fleet fleet) {
        await("earlier alarms").atMost(SOON).until(() -> left(fleet) == 0);
        fill(fleet.commands(0));
        await("alarms").atMost(SOON).until(() -> left(fleet) == CASES * ALARMS);
        fleet.clock().by(PAST_BOTH);
        await("the first of them").atMost(SOON).pollDelay(Duration.ZERO).pollInterval(AT_ONCE)
                .until(() -> left(fleet) < CASES * ALARMS - FIRST);
    }

    private static void fill(Door door) {
        try {
            for (int i = 0; i < CASES; i++) {
                door.send("POST", "/api/follow-ups", WAITS, Map.of()).is(201);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** How many alarms have still to ring. */
    static long left(Fleet fleet) {
        return fleet.store().look().sql("select count(*) from timer"
                + " where task_instance like 'followup-due/%'").query(Long.class).single();
    }

    /** Each alarm of each case is recorded once. */
    static List<Breach> judge(Stored stored) {
        Map<String, Long> rung = stored.rows().stream().filter(row -> row.name().equals(EFFECT))
                .collect(Collectors.groupingBy(Row::key, Collectors.counting()));
        return causes(stored).stream().flatMap(row -> IntStream.range(0, ALARMS)
                .mapToObj(number -> KEY + row.eventId() + "/" + number))
                .filter(key -> rung.getOrDefault(key, 0L) != 1)
                .map(key -> new Breach(Kind.POLICY, key + " was recorded "
                        + rung.getOrDefault(key, 0L) + " times"))
                .toList();
    }

    private static List<Row> causes(Stored stored) {
        return stored.rows().stream().filter(row -> row.name().equals(CAUSE)).toList();
    }

    private Outbox() {}
}
