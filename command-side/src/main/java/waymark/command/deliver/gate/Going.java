package waymark.command.deliver.gate;

import waymark.api.deliver.project.ProjectEvent.ProjectCompleted;
import waymark.api.deliver.project.ProjectEvent.ProjectStarted;
import waymark.api.deliver.project.ProjectEvent.ProjectStopped;
import waymark.api.kernel.Event;
import waymark.command.kernel.rule.Fold;

/**
 * Whether a project goes on.
 *
 * @param begun whether it was started
 * @param ended whether it is completed or stopped
 */
record Going(boolean begun, boolean ended) {

    static final Fold<Going> FOLD = new Fold<>() {
        @Override
        public Going initial() {
            return new Going(false, false);
        }

        @Override
        public Going evolve(Going going, Event event) {
            boolean over = event instanceof ProjectCompleted || event instanceof ProjectStopped;
            return new Going(going.begun || event instanceof ProjectStarted, going.ended || over);
        }
    };
}
