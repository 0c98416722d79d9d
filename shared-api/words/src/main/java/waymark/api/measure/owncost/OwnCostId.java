package waymark.api.measure.owncost;

import waymark.api.kernel.NewId;
import waymark.api.kernel.StreamId;

/** The id of a cost of the programme itself. */
public record OwnCostId(String value) implements StreamId {

    /** The subject that begins every such id. */
    public static final String SUBJECT = "own-cost";

    public OwnCostId {
        value = StreamId.checked(SUBJECT, value);
    }

    /** A new id. */
    public static OwnCostId next() {
        return new OwnCostId(NewId.of(SUBJECT));
    }
}
