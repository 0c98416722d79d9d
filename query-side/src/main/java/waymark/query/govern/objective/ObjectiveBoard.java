package waymark.query.govern.objective;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import waymark.api.govern.objective.ObjectiveEvent;
import waymark.api.govern.objective.ObjectiveEvent.ObjectiveAmended;
import waymark.api.govern.objective.ObjectiveEvent.ObjectiveClosed;
import waymark.api.govern.objective.ObjectiveEvent.ObjectiveSet;
import waymark.api.kernel.Event;
import waymark.log.Recorded;
import waymark.query.kernel.Projection;

/** Every objective, what is to be reached, and how it ended. */
final class ObjectiveBoard implements Projection<ObjectiveRow> {

    /** Those that have not ended. */
    static final Facet OPEN = new Facet("open", "yes");

    @Override
    public String name() {
        return "objective";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<ObjectiveRow> rowType() {
        return ObjectiveRow.class;
    }

    @Override
    public Set<String> rowsOf(Event event) {
        return event instanceof ObjectiveEvent told ? Set.of(told.stream()) : Set.of();
    }

    @Override
    public ObjectiveRow evolve(@Nullable ObjectiveRow before, String key, Recorded recorded) {
        return switch ((ObjectiveEvent) recorded.event()) {
            case ObjectiveSet told -> new ObjectiveRow(key,
                    Objects.requireNonNull(recorded.reference(), "numbered by the log"),
                    recorded.version(), told.goal(), null, null, recorded.recordedAt());
            case ObjectiveAmended told -> {
                ObjectiveRow row = Objects.requireNonNull(before, key);
                yield new ObjectiveRow(key, row.reference(), recorded.version(), told.goal(),
                        null, told.reason(), recorded.recordedAt());
            }
            case ObjectiveClosed told -> {
                ObjectiveRow row = Objects.requireNonNull(before, key);
                yield new ObjectiveRow(key, row.reference(), recorded.version(), row.goal(),
                        told.result(), told.reason(), recorded.recordedAt());
            }
        };
    }

    @Override
    public List<Facet> facets(ObjectiveRow row) {
        return row.result() == null ? List.of(OPEN) : List.of();
    }
}
