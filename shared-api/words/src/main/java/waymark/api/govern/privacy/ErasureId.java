package waymark.api.govern.privacy;

import waymark.api.kernel.NewId;
import waymark.api.kernel.StreamId;

/** The id of an erasure. */
public record ErasureId(String value) implements StreamId {

    /** The subject that begins every such id. */
    public static final String SUBJECT = "erasure";

    public ErasureId {
        value = StreamId.checked(SUBJECT, value);
    }

    /** A new id. */
    public static ErasureId next() {
        return new ErasureId(NewId.of(SUBJECT));
    }
}
