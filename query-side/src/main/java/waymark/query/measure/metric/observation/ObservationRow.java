package waymark.query.measure.metric.observation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import waymark.api.measure.metric.observation.ObservationEvent.ObservationRecorded;
import waymark.api.measure.metric.observation.Reading;
import waymark.api.measure.metric.observation.Span;
import waymark.log.Recorded;

/** What is kept of an observation; see {@code ObservationView} for what the words mean. */
public record ObservationRow(
        String id,
        String reference,
        long version,
        String metric,
        int definitionVersion,
        Span span,
        List<Said> said,
        @Nullable String withdrawn) {

    /** What it said from a moment on. */
    public record Said(Reading reading, @Nullable String reason, String by, Instant at) {}

    static ObservationRow of(Recorded recorded, ObservationRecorded told) {
        return new ObservationRow(recorded.stream(),
                Objects.requireNonNull(recorded.reference(), "numbered by the log"),
                recorded.version(), told.metric().value(), told.definitionVersion(), told.span(),
                List.of(said(recorded, told.reading(), null)), null);
    }

    ObservationRow corrected(Recorded recorded, Reading reading, String reason) {
        List<Said> all = new ArrayList<>(said);
        all.add(said(recorded, reading, reason));
        return new ObservationRow(id, reference, recorded.version(), metric, definitionVersion,
                span, List.copyOf(all), null);
    }

    ObservationRow withdrawn(Recorded recorded, String reason) {
        return new ObservationRow(id, reference, recorded.version(), metric, definitionVersion,
                span, said, reason);
    }

    /** What counts of it: what it said last. */
    public Reading reading() {
        return said.getLast().reading();
    }

    private static Said said(Recorded recorded, Reading reading, @Nullable String reason) {
        return new Said(reading, reason, recorded.meta().actor().person(), recorded.recordedAt());
    }
}
