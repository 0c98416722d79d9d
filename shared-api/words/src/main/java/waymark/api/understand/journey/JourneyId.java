package waymark.api.understand.journey;

import waymark.api.kernel.NewId;
import waymark.api.kernel.StreamId;

/** The id of one version of a journey. */
public record JourneyId(String value) implements StreamId {

    /** The subject that begins every such id. */
    public static final String SUBJECT = "journey";

    public JourneyId {
        value = StreamId.checked(SUBJECT, value);
    }

    /** A new id. */
    public static JourneyId next() {
        return new JourneyId(NewId.of(SUBJECT));
    }
}
