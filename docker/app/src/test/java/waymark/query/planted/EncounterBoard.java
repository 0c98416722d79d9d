package waymark.query.planted;

import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Event;
import waymark.api.understand.insight.InsightEvent.InsightReworded;
import waymark.log.Recorded;
import waymark.query.kernel.Projection;

/** Keeps whether folds of two rows met: each waits for the other, as long as somebody arranged. */
public final class EncounterBoard implements Projection<EncounterBoard.Met> {

    private static volatile @Nullable Meeting meeting;

    /** Whether the other one came. */
    public record Met(boolean met) {}

    private record Meeting(Set<String> rows, CountDownLatch come) {}

    /** Has the folds of these rows wait for each other once, or nobody wait any more. */
    public static void arrange(Set<String> rows) {
        meeting = rows.isEmpty() ? null : new Meeting(rows, new CountDownLatch(rows.size()));
    }

    @Override
    public String name() {
        return "planted-encounter";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<Met> rowType() {
        return Met.class;
    }

    @Override
    public Set<String> rowsOf(Event event) {
        return event instanceof InsightReworded told ? Set.of(told.stream()) : Set.of();
    }

    @Override
    public Met evolve(@Nullable Met before, String key, Recorded recorded) {
        Meeting arranged = meeting;
        if (arranged == null || !arranged.rows().contains(key)) {
            return before == null ? new Met(false) : before;
        }
        arranged.come().countDown();
        try {
            return new Met(arranged.come().await(3, TimeUnit.SECONDS));
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return new Met(false);
        }
    }
}
