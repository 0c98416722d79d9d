package waymark.api.tell.outcome;

import waymark.api.kernel.NewId;
import waymark.api.kernel.StreamId;

/** The id of an outcome. */
public record OutcomeId(String value) implements StreamId {

    /** The subject that begins every such id. */
    public static final String SUBJECT = "outcome";

    public OutcomeId {
        value = StreamId.checked(SUBJECT, value);
    }

    /** A new id. */
    public static OutcomeId next() {
        return new OutcomeId(NewId.of(SUBJECT));
    }
}
