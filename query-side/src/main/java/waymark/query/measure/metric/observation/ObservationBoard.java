package waymark.query.measure.metric.observation;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Event;
import waymark.api.measure.metric.observation.ObservationEvent;
import waymark.api.measure.metric.observation.ObservationEvent.ObservationCorrected;
import waymark.api.measure.metric.observation.ObservationEvent.ObservationRecorded;
import waymark.api.measure.metric.observation.ObservationEvent.ObservationWithdrawn;
import waymark.log.Recorded;
import waymark.query.kernel.Projection;

/** Every observation with all that it ever said. */
final class ObservationBoard implements Projection<ObservationRow> {

    @Override
    public String name() {
        return "observation";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<ObservationRow> rowType() {
        return ObservationRow.class;
    }

    @Override
    public Set<String> rowsOf(Event event) {
        return event instanceof ObservationEvent told ? Set.of(told.stream()) : Set.of();
    }

    @Override
    public ObservationRow evolve(
            @Nullable ObservationRow before, String key, Recorded recorded) {
        return switch ((ObservationEvent) recorded.event()) {
            case ObservationRecorded told -> ObservationRow.of(recorded, told);
            case ObservationCorrected told -> Objects.requireNonNull(before, "recorded")
                    .corrected(recorded, told.reading(), told.reason());
            case ObservationWithdrawn told -> Objects.requireNonNull(before, "recorded")
                    .withdrawn(recorded, told.reason());
        };
    }

    @Override
    public List<Facet> facets(ObservationRow row) {
        return List.of(new Facet("metric", row.metric()));
    }
}
