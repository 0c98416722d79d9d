package waymark.api.understand.problem.watch;

import waymark.api.kernel.Command;
import waymark.api.kernel.Require;
import waymark.api.kernel.Role;
import waymark.api.kernel.mark.WhoMay;
import waymark.api.listen.followup.FollowupId;
import waymark.api.understand.insight.InsightId;
import waymark.api.understand.problem.ProblemId;

/** Everything that can be asked of the watch; all but declining is asked by Waymark alone. */
public sealed interface WatchCommand extends Command {

    @Override
    default String stream() {
        return WatchId.THE.value();
    }

    /** Begins watching at all. */
    @WhoMay(Role.ADMIN)
    record OpenWatch() implements WatchCommand, Creation {}

    /** Watches a problem that was resolved. */
    @WhoMay(Role.ADMIN)
    record WatchProblem(ProblemId problem) implements WatchCommand, Addition {}

    /** Watches one more insight for a problem. */
    @WhoMay(Role.ADMIN)
    record WidenWatch(ProblemId problem, InsightId insight) implements WatchCommand, Addition {}

    /** Notes that a case was closed with a cause that is watched. */
    @WhoMay(Role.ADMIN)
    record NoteRecurrence(ProblemId problem, String cause, FollowupId followup)
            implements
                WatchCommand,
                Addition {}

    /**
     * Proposes to take a problem up again.
     *
     * @param source the id of what shows it: an insight, an outcome
     * @param words what it says
     */
    @WhoMay(Role.ADMIN)
    record ProposeReopening(ProblemId problem, Signal signal, String source, String words)
            implements
                WatchCommand,
                Addition {}

    /** Says why a problem stays resolved in spite of what was seen. */
    @WhoMay({Role.ANALYST, Role.COUNCIL})
    record DeclineReopening(ProblemId problem, String reason) implements WatchCommand, Addition {

        public DeclineReopening {
            reason = Require.text("reason", reason, 1_000);
        }
    }

    /** Ends watching a problem that was taken up again. */
    @WhoMay(Role.ADMIN)
    record EndWatch(ProblemId problem) implements WatchCommand, Addition {}
}
