package waymark.query.planted;

import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Event;
import waymark.api.understand.insight.InsightEvent.InsightReworded;
import waymark.log.Recorded;
import waymark.query.kernel.Projection;

/**
 * A projection of two releases: what a process has is settled when it starts. The later one says
 * titles aloud, and can be held up at a title, so that one can look around meanwhile.
 */
public final class VersionedBoard implements Projection<VersionedBoard.Title> {

    private static volatile int release = 1;
    private static volatile @Nullable Gate gate;

    private final int version = release;

    /** The latest title of an insight. */
    public record Title(String title) {}

    private record Gate(String title, CountDownLatch open) {}

    /** Which release processes are of that start from now on. */
    public static void release(int number) {
        release = number;
    }

    /** Has the later release wait at a title until {@link #open}. */
    public static void close(String title) {
        gate = new Gate(title, new CountDownLatch(1));
    }

    /** Lets it go on. */
    public static void open() {
        Gate shut = gate;
        gate = null;
        if (shut != null) {
            shut.open().countDown();
        }
    }

    @Override
    public String name() {
        return "planted-versioned";
    }

    @Override
    public int version() {
        return version;
    }

    @Override
    public Class<Title> rowType() {
        return Title.class;
    }

    @Override
    public Set<String> rowsOf(Event event) {
        return event instanceof InsightReworded told ? Set.of(told.stream()) : Set.of();
    }

    @Override
    public Title evolve(@Nullable Title before, String key, Recorded recorded) {
        String title = ((InsightReworded) recorded.event()).title();
        if (version == 1) {
            return new Title(title);
        }
        Gate shut = gate;
        if (shut != null && shut.title().equals(title)) {
            waitAt(shut);
        }
        return new Title(title.toUpperCase(Locale.ROOT));
    }

    private static void waitAt(Gate shut) {
        try {
            shut.open().await(20, TimeUnit.SECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
