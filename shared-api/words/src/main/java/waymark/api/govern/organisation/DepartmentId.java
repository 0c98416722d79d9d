package waymark.api.govern.organisation;

import waymark.api.kernel.NewId;
import waymark.api.kernel.StreamId;

/** The id of a department. */
public record DepartmentId(String value) implements StreamId {

    /** The subject that begins every such id. */
    public static final String SUBJECT = "department";

    public DepartmentId {
        value = StreamId.checked(SUBJECT, value);
    }

    /** A new id. */
    public static DepartmentId next() {
        return new DepartmentId(NewId.of(SUBJECT));
    }
}
