package waymark.api.deliver.review;

import waymark.api.choose.initiative.InitiativeId;
import waymark.api.deliver.project.ProjectId;
import waymark.api.kernel.Event;
import waymark.api.kernel.mark.Named;
import waymark.api.kernel.mark.NotPersonal;

/** Everything that can have happened to the look back at a project (PRJ-4). */
public sealed interface ReviewEvent extends Event {

    /** The look back. */
    ReviewId review();

    /** The project. */
    ProjectId project();

    @Override
    default String stream() {
        return review().value();
    }

    /** Somebody looked at what came of it. */
    @Named("project-review.held")
    record ProjectReviewed(ReviewId review, ProjectId project, InitiativeId initiative,
            @NotPersonal String findings)
            implements
                ReviewEvent {}
}
