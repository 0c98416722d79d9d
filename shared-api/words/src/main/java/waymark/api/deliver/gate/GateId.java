package waymark.api.deliver.gate;

import waymark.api.kernel.NewId;
import waymark.api.kernel.StreamId;

/** The id of a gate that a project passed. */
public record GateId(String value) implements StreamId {

    /** The subject that begins every such id. */
    public static final String SUBJECT = "gate";

    public GateId {
        value = StreamId.checked(SUBJECT, value);
    }

    /** A new id. */
    public static GateId next() {
        return new GateId(NewId.of(SUBJECT));
    }
}
