package waymark.api.tell.outcome;

import org.jspecify.annotations.Nullable;
import waymark.api.choose.businesscase.BusinessCaseId;
import waymark.api.choose.initiative.InitiativeId;
import waymark.api.deliver.project.ProjectId;
import waymark.api.understand.problem.ProblemId;

/**
 * What an outcome is about, so that a reader finds the way back to what customers said.
 *
 * @param problem the problem it answers
 * @param initiative the initiative; its owner publishes
 * @param businessCase the case that was decided
 * @param project the project that changed something
 */
public record About(
        @Nullable ProblemId problem,
        @Nullable InitiativeId initiative,
        @Nullable BusinessCaseId businessCase,
        @Nullable ProjectId project) {

    /** The same, of this initiative. */
    public About of(@Nullable InitiativeId found) {
        return new About(problem, found, businessCase, project);
    }
}
