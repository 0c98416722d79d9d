package waymark.query.measure.benefit.waiting;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Event;
import waymark.api.measure.sample.SampleEvent;
import waymark.api.measure.sample.SampleEvent.SampleDrawn;
import waymark.log.Recorded;
import waymark.query.kernel.Projection;

/** Every sample of claims as it was drawn; what became of the claims is said by their benefits. */
final class SampleBoard implements Projection<SampleRow> {

    @Override
    public String name() {
        return "claim-sample";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<SampleRow> rowType() {
        return SampleRow.class;
    }

    @Override
    public Set<String> rowsOf(Event event) {
        return event instanceof SampleEvent told ? Set.of(told.stream()) : Set.of();
    }

    @Override
    public SampleRow evolve(@Nullable SampleRow before, String key, Recorded recorded) {
        return switch ((SampleEvent) recorded.event()) {
            case SampleDrawn told -> new SampleRow(recorded.stream(),
                    Objects.requireNonNull(recorded.reference(), "numbered by the log"),
                    recorded.version(), told, recorded.recordedAt());
        };
    }
}
