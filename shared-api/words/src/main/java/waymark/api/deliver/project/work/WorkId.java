package waymark.api.deliver.project.work;

import waymark.api.deliver.project.ProjectId;
import waymark.api.kernel.StreamId;

/** The id of a project's work elsewhere: the project's own, under another subject. */
public record WorkId(String value) implements StreamId {

    /** The subject that begins every such id. */
    public static final String SUBJECT = "work";

    public WorkId {
        value = StreamId.checked(SUBJECT, value);
    }

    /** The work of this project elsewhere. */
    public static WorkId of(ProjectId project) {
        return new WorkId(SUBJECT + "/" + project.uuid());
    }

    /** The project whose work it is. */
    public ProjectId project() {
        return new ProjectId(ProjectId.SUBJECT + "/" + uuid());
    }
}
