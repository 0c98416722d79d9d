package waymark.api.deliver.project.change;

import waymark.api.deliver.project.ProjectId;
import waymark.api.kernel.StreamId;

/** The id of a project's baseline: the project's own, under another subject. */
public record BaselineId(String value) implements StreamId {

    /** The subject that begins every such id. */
    public static final String SUBJECT = "baseline";

    public BaselineId {
        value = StreamId.checked(SUBJECT, value);
    }

    /** The baseline of this project. */
    public static BaselineId of(ProjectId project) {
        return new BaselineId(SUBJECT + "/" + project.uuid());
    }

    /** The project that is measured against it. */
    public ProjectId project() {
        return new ProjectId(ProjectId.SUBJECT + "/" + uuid());
    }
}
