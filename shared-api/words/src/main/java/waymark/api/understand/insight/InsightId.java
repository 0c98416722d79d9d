package waymark.api.understand.insight;

import waymark.api.kernel.NewId;
import waymark.api.kernel.StreamId;

/** The id of an insight. */
public record InsightId(String value) implements StreamId {

    /** The subject that begins every such id. */
    public static final String SUBJECT = "insight";

    public InsightId {
        value = StreamId.checked(SUBJECT, value);
    }

    /** A new id. */
    public static InsightId next() {
        return new InsightId(NewId.of(SUBJECT));
    }
}
