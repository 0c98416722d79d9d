package waymark.api.measure.metric.observation;

import waymark.api.kernel.NewId;
import waymark.api.kernel.StreamId;

/** The id of an observation. */
public record ObservationId(String value) implements StreamId {

    /** The subject that begins every such id. */
    public static final String SUBJECT = "observation";

    public ObservationId {
        value = StreamId.checked(SUBJECT, value);
    }

    /** A new id. */
    public static ObservationId next() {
        return new ObservationId(NewId.of(SUBJECT));
    }
}
