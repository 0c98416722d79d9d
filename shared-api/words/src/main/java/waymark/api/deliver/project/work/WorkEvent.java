package waymark.api.deliver.project.work;

import waymark.api.deliver.project.ProjectId;
import waymark.api.govern.organisation.PersonId;
import waymark.api.kernel.Event;
import waymark.api.kernel.mark.Named;

/** Everything that can have happened to a project's work elsewhere. */
public sealed interface WorkEvent extends Event {

    /** The work elsewhere. */
    WorkId work();

    /** The project whose work it is. */
    ProjectId project();

    @Override
    default String stream() {
        return work().value();
    }

    /** It was begun. */
    @Named("work.opened")
    record WorkOpened(WorkId work, ProjectId project) implements WorkEvent {}

    /**
     * A piece of work is looked after elsewhere.
     *
     * @param number which link, from 1
     */
    @Named("work.linked")
    record WorkLinked(WorkId work, ProjectId project, int number, WorkLink link)
            implements
                WorkEvent {}

    /** A link was taken away. */
    @Named("work.unlinked")
    record WorkUnlinked(WorkId work, ProjectId project, int number) implements WorkEvent {}

    /**
     * Another tool may send signed news.
     *
     * @param actsAs in whose name it acts, with no more than that person may
     */
    @Named("work.hook-opened")
    record WorkHookOpened(WorkId work, ProjectId project, PersonId actsAs)
            implements
                WorkEvent {}

    /** It may no more. */
    @Named("work.hook-closed")
    record WorkHookClosed(WorkId work, ProjectId project) implements WorkEvent {}
}
