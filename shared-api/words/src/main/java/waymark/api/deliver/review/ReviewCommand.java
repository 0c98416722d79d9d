package waymark.api.deliver.review;

import waymark.api.deliver.project.ProjectId;
import waymark.api.kernel.Command;
import waymark.api.kernel.Require;
import waymark.api.kernel.Role;
import waymark.api.kernel.mark.WhoMay;

/** Everything that can be asked of the look back at a project (PRJ-4). */
public sealed interface ReviewCommand extends Command {

    /** The look back. */
    ReviewId review();

    @Override
    default String stream() {
        return review().value();
    }

    /**
     * Says what came of a project that has ended.
     *
     * @param findings in a few sentences
     */
    @WhoMay({Role.PROJECT_MANAGER, Role.COUNCIL})
    record ReviewProject(ReviewId review, ProjectId project, String findings)
            implements
                ReviewCommand,
                Creation {

        public ReviewProject {
            findings = Require.text("findings", findings, 2_000);
        }
    }
}
