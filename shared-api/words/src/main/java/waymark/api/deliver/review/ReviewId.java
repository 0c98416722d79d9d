package waymark.api.deliver.review;

import waymark.api.deliver.project.ProjectId;
import waymark.api.kernel.StreamId;

/** The id of the look back at a project, of which each has one. */
public record ReviewId(String value) implements StreamId {

    /** The subject that begins every such id. */
    public static final String SUBJECT = "project-review";

    public ReviewId {
        value = StreamId.checked(SUBJECT, value);
    }

    /** The one of this project. */
    public static ReviewId of(ProjectId project) {
        return new ReviewId(SUBJECT + "/" + project.uuid());
    }
}
