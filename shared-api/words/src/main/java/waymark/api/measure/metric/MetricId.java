package waymark.api.measure.metric;

import waymark.api.kernel.NewId;
import waymark.api.kernel.StreamId;

/** The id of a metric. */
public record MetricId(String value) implements StreamId {

    /** The subject that begins every such id. */
    public static final String SUBJECT = "metric";

    public MetricId {
        value = StreamId.checked(SUBJECT, value);
    }

    /** A new id. */
    public static MetricId next() {
        return new MetricId(NewId.of(SUBJECT));
    }
}
