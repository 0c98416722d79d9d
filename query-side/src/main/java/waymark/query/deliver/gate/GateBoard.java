package waymark.query.deliver.gate;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import waymark.api.deliver.gate.GateEvent;
import waymark.api.deliver.gate.GateEvent.GatePassed;
import waymark.api.kernel.Event;
import waymark.log.Recorded;
import waymark.query.kernel.Projection;

/** Every gate that was passed, found by its project. */
final class GateBoard implements Projection<GateRow> {

    static final String PROJECT = "project";

    @Override
    public String name() {
        return "gate";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<GateRow> rowType() {
        return GateRow.class;
    }

    @Override
    public Set<String> rowsOf(Event event) {
        return event instanceof GateEvent told ? Set.of(told.stream()) : Set.of();
    }

    @Override
    public GateRow evolve(@Nullable GateRow before, String key, Recorded recorded) {
        return switch ((GateEvent) recorded.event()) {
            case GatePassed told -> new GateRow(key,
                    Objects.requireNonNull(recorded.reference(), "numbered by the log"), told,
                    recorded.meta().actor().person(), recorded.recordedAt());
        };
    }

    @Override
    public List<Facet> facets(GateRow row) {
        return List.of(new Facet(PROJECT, row.passed().project().value()));
    }
}
