package waymark.command.deliver.project.bulk;

import java.util.List;
import waymark.api.deliver.project.ProjectEvent.ProjectStarted;
import waymark.api.deliver.project.ProjectId;
import waymark.api.kernel.Event;
import waymark.command.kernel.rule.Fold;

/**
 * A project that a file names.
 *
 * @param events all that happened to it
 */
public record Found(
        ProjectId id, String reference, ProjectStarted started, List<Event> events) {

    /** The fact folded from what happened to it. */
    public <F> F of(Fold<F> fold) {
        F fact = fold.initial();
        for (Event event : events) {
            fact = fold.evolve(fact, event);
        }
        return fact;
    }
}
