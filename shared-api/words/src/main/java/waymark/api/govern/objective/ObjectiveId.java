package waymark.api.govern.objective;

import waymark.api.kernel.NewId;
import waymark.api.kernel.StreamId;

/** The id of an objective. */
public record ObjectiveId(String value) implements StreamId {

    /** The subject that begins every such id. */
    public static final String SUBJECT = "objective";

    public ObjectiveId {
        value = StreamId.checked(SUBJECT, value);
    }

    /** A new id. */
    public static ObjectiveId next() {
        return new ObjectiveId(NewId.of(SUBJECT));
    }
}
