package waymark.api.deliver.project.pilot;

import waymark.api.deliver.project.ProjectId;
import waymark.api.kernel.StreamId;

/** The id of the pilots of a project: the project's own, under another subject. */
public record PilotsId(String value) implements StreamId {

    /** The subject that begins every such id. */
    public static final String SUBJECT = "pilots";

    public PilotsId {
        value = StreamId.checked(SUBJECT, value);
    }

    /** The pilots of this project. */
    public static PilotsId of(ProjectId project) {
        return new PilotsId(SUBJECT + "/" + project.uuid());
    }

    /** The project that tries something. */
    public ProjectId project() {
        return new ProjectId(ProjectId.SUBJECT + "/" + uuid());
    }
}
