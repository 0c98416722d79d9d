package waymark.api.deliver.project.work;

import waymark.api.deliver.project.ProjectId;
import waymark.api.kernel.Command;
import waymark.api.kernel.Require;
import waymark.api.kernel.Role;
import waymark.api.kernel.mark.WhoMay;

/** Everything that can be asked of a project's work elsewhere (PRJ-10). */
public sealed interface WorkCommand extends Command {

    /** The work elsewhere. */
    WorkId work();

    @Override
    default String stream() {
        return work().value();
    }

    /** Begins it; Waymark alone does so, when the first link or webhook is wanted. */
    @WhoMay(Role.ADMIN)
    record OpenWork(WorkId work, ProjectId project) implements WorkCommand, Creation {}

    /** Says where a piece of work is looked after. */
    @WhoMay(Role.PROJECT_MANAGER)
    record LinkWork(WorkId work, WorkLink link) implements WorkCommand, Addition {

        public LinkWork {
            Require.present("url", link);
        }
    }

    /** Takes a link away. */
    @WhoMay(Role.PROJECT_MANAGER)
    record UnlinkWork(WorkId work, int number) implements WorkCommand, Addition {}

    /** Lets that tool send signed news, or gives it another secret; it acts as whoever asks. */
    @WhoMay(Role.PROJECT_MANAGER)
    record OpenWorkHook(WorkId work) implements WorkCommand, Addition {}

    /** Takes no more signed news. */
    @WhoMay({Role.PROJECT_MANAGER, Role.ADMIN})
    record CloseWorkHook(WorkId work) implements WorkCommand, Addition {}
}
