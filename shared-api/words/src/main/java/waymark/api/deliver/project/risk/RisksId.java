package waymark.api.deliver.project.risk;

import waymark.api.deliver.project.ProjectId;
import waymark.api.kernel.StreamId;

/** The id of a project's register of risks: the project's own, under another subject. */
public record RisksId(String value) implements StreamId {

    /** The subject that begins every such id. */
    public static final String SUBJECT = "risks";

    public RisksId {
        value = StreamId.checked(SUBJECT, value);
    }

    /** The register of this project. */
    public static RisksId of(ProjectId project) {
        return new RisksId(SUBJECT + "/" + project.uuid());
    }

    /** The project whose risks stand in it. */
    public ProjectId project() {
        return new ProjectId(ProjectId.SUBJECT + "/" + uuid());
    }
}
