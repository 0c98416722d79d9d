package waymark.api.deliver.dependency;

import waymark.api.deliver.project.ProjectId;
import waymark.api.kernel.Command;
import waymark.api.kernel.Require;
import waymark.api.kernel.Role;
import waymark.api.kernel.mark.WhoMay;

/** Everything that can be asked of what waits for what. */
public sealed interface DependencyCommand extends Command {

    @Override
    default String stream() {
        return DependenciesId.THE.value();
    }

    /** Begins the list; Waymark alone does so, when the first dependency is written down. */
    @WhoMay(Role.ADMIN)
    record OpenDependencies() implements DependencyCommand, Creation {}

    /**
     * Says that a project waits for another (PRJ-6).
     *
     * @param reason what it needs of the other
     */
    @WhoMay(Role.PROJECT_MANAGER)
    record DependOn(Dependency dependency, String reason)
            implements
                DependencyCommand,
                Addition {

        public DependOn {
            Require.present("dependency", dependency);
            reason = Require.text("reason", reason, 500);
        }
    }

    /**
     * Says that a project waits no longer.
     *
     * @param project the one that waited
     * @param number of the dependency, from 1
     */
    @WhoMay(Role.PROJECT_MANAGER)
    record EndDependency(ProjectId project, int number, String reason)
            implements
                DependencyCommand,
                Addition {

        public EndDependency {
            reason = Require.text("reason", reason, 500);
        }
    }
}
