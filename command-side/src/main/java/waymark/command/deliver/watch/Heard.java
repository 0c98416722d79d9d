package waymark.command.deliver.watch;

import org.jspecify.annotations.Nullable;
import waymark.api.deliver.project.ProjectEvent.ManagerNamed;
import waymark.api.deliver.project.ProjectEvent.MilestoneMoved;
import waymark.api.deliver.project.ProjectEvent.ProjectCompleted;
import waymark.api.deliver.project.ProjectEvent.ProjectReported;
import waymark.api.deliver.project.ProjectEvent.ProjectStarted;
import waymark.api.deliver.project.ProjectEvent.ProjectStopped;
import waymark.api.deliver.project.ProjectEvent.RiskRaised;
import waymark.api.kernel.Event;
import waymark.command.kernel.rule.Fold;

/**
 * When something was said of a project last.
 *
 * @param started how it began; none before it did
 * @param version the version of the project after the event that was looked at last
 * @param last the version at which something was said last; its start counts
 * @param ended whether nothing more is reported
 */
record Heard(@Nullable ProjectStarted started, long version, long last, boolean ended) {

    static final Fold<Heard> FOLD = new Fold<>() {
        @Override
        public Heard initial() {
            return new Heard(null, -1, -1, false);
        }

        @Override
        public Heard evolve(Heard heard, Event event) {
            return heard.after(event);
        }
    };

    /** Whether an event is a word about how the project stands. Costs come from the accounts. */
    static boolean isWord(Event event) {
        return event instanceof ProjectStarted || event instanceof ProjectReported
                || event instanceof MilestoneMoved || event instanceof RiskRaised;
    }

    private Heard after(Event event) {
        long now = version + 1;
        boolean over = event instanceof ProjectCompleted || event instanceof ProjectStopped;
        return new Heard(begun(event), now, isWord(event) ? now : last, ended || over);
    }

    private @Nullable ProjectStarted begun(Event event) {
        if (event instanceof ProjectStarted told) {
            return told;
        }
        return event instanceof ManagerNamed told && started != null
                ? started.managedBy(told.manager())
                : started;
    }
}
