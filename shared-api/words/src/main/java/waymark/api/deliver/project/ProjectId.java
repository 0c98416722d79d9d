package waymark.api.deliver.project;

import waymark.api.kernel.NewId;
import waymark.api.kernel.StreamId;

/** The id of a project. */
public record ProjectId(String value) implements StreamId {

    /** The subject that begins every such id. */
    public static final String SUBJECT = "project";

    public ProjectId {
        value = StreamId.checked(SUBJECT, value);
    }

    /** A new id. */
    public static ProjectId next() {
        return new ProjectId(NewId.of(SUBJECT));
    }
}
