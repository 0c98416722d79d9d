package waymark.query.planted;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Event;
import waymark.api.understand.insight.InsightEvent;
import waymark.api.understand.insight.InsightEvent.InsightReworded;
import waymark.log.Recorded;
import waymark.query.kernel.Projection;

/** Keeps the titles an insight had, and trips over one kind of title until it is mended. */
public final class StumblingBoard implements Projection<StumblingBoard.Titles> {

    public static final String STONE = "A stone to trip over";

    private static final AtomicBoolean MENDED = new AtomicBoolean();

    /** What an insight was called, first to last. */
    public record Titles(List<String> titles) {

        Titles and(String title) {
            List<String> more = new ArrayList<>(titles);
            more.add(title);
            return new Titles(List.copyOf(more));
        }
    }

    /** From now on it trips over nothing, or over stones again. */
    public static void mended(boolean mended) {
        MENDED.set(mended);
    }

    @Override
    public String name() {
        return "planted-stumbling";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<Titles> rowType() {
        return Titles.class;
    }

    @Override
    public Set<String> rowsOf(Event event) {
        return event instanceof InsightReworded told ? Set.of(told.stream()) : Set.of();
    }

    @Override
    public Titles evolve(@Nullable Titles before, String key, Recorded recorded) {
        String title = ((InsightEvent.InsightReworded) recorded.event()).title();
        if (title.equals(STONE) && !MENDED.get()) {
            throw new IllegalStateException("tripped over: " + title);
        }
        return (before == null ? new Titles(List.of()) : before).and(title);
    }
}
