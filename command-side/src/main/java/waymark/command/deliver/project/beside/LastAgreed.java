package waymark.command.deliver.project.beside;

import org.jspecify.annotations.Nullable;
import waymark.api.deliver.project.ProjectId;
import waymark.api.deliver.project.change.Baseline;
import waymark.api.deliver.project.change.BaselineEvent.ChangeApproved;
import waymark.api.deliver.project.change.BaselineId;
import waymark.api.kernel.Event;
import waymark.command.kernel.rule.Fold;
import waymark.command.kernel.rule.Known;

/**
 * What a project is measured against since its last approved change (PRJ-3), folded from its
 * baseline's own stream.
 *
 * @param baseline all that was agreed then; none before any change, where its start says it
 */
public record LastAgreed(@Nullable Baseline baseline) {

    private static final Fold<LastAgreed> FOLD = new Fold<>() {
        @Override
        public LastAgreed initial() {
            return new LastAgreed(null);
        }

        @Override
        public LastAgreed evolve(LastAgreed last, Event event) {
            return event instanceof ChangeApproved told ? new LastAgreed(told.agreed()) : last;
        }
    };

    /** The stream that says it. */
    public static String stream(ProjectId project) {
        return BaselineId.of(project).value();
    }

    /** What was agreed last for a project. */
    public static @Nullable Baseline of(ProjectId project, Known known) {
        return known.of(stream(project), FOLD).baseline();
    }
}
