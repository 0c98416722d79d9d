package waymark.api.understand.problem;

import waymark.api.kernel.NewId;
import waymark.api.kernel.StreamId;

/** The id of a problem. */
public record ProblemId(String value) implements StreamId {

    /** The subject that begins every such id. */
    public static final String SUBJECT = "problem";

    public ProblemId {
        value = StreamId.checked(SUBJECT, value);
    }

    /** A new id. */
    public static ProblemId next() {
        return new ProblemId(NewId.of(SUBJECT));
    }
}
