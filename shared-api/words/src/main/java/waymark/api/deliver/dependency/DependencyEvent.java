package waymark.api.deliver.dependency;

import waymark.api.deliver.project.ProjectId;
import waymark.api.kernel.Event;
import waymark.api.kernel.mark.Named;
import waymark.api.kernel.mark.NotPersonal;

/** Everything that can have happened to what waits for what. */
public sealed interface DependencyEvent extends Event {

    /** The list of them. */
    DependenciesId dependencies();

    @Override
    default String stream() {
        return dependencies().value();
    }

    /** The list was begun. */
    @Named("dependencies.opened")
    record DependenciesOpened(DependenciesId dependencies) implements DependencyEvent {}

    /**
     * A project waits for another.
     *
     * @param number which it is, from 1
     */
    @Named("dependencies.noted")
    record DependencyNoted(DependenciesId dependencies, int number, Dependency dependency,
            @NotPersonal String reason)
            implements
                DependencyEvent {}

    /** It waits no longer. */
    @Named("dependencies.ended")
    record DependencyEnded(DependenciesId dependencies, int number, ProjectId project,
            ProjectId on, @NotPersonal String reason)
            implements
                DependencyEvent {}
}
