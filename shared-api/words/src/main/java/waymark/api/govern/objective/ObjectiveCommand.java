package waymark.api.govern.objective;

import waymark.api.govern.objective.ObjectiveEvent.Result;
import waymark.api.kernel.Command;
import waymark.api.kernel.Require;
import waymark.api.kernel.Role;
import waymark.api.kernel.mark.WhoMay;

/** Everything that can be asked of an objective. */
public sealed interface ObjectiveCommand extends Command {

    /** The objective. */
    ObjectiveId objective();

    @Override
    default String stream() {
        return objective().value();
    }

    /** Sets an objective. */
    @WhoMay(Role.COUNCIL)
    record SetObjective(ObjectiveId objective, Goal goal) implements ObjectiveCommand, Creation {

        public SetObjective {
            Require.present("goal", goal);
        }
    }

    /** Agrees on another goal; the one before stays in the history. */
    @WhoMay(Role.COUNCIL)
    record AmendObjective(ObjectiveId objective, Goal goal, String reason)
            implements
                ObjectiveCommand,
                Change {

        public AmendObjective {
            Require.present("goal", goal);
            reason = Require.text("reason", reason, 500);
        }
    }

    /** Says how it ended. */
    @WhoMay(Role.COUNCIL)
    record CloseObjective(ObjectiveId objective, Result result, String reason)
            implements
                ObjectiveCommand,
                Change {

        public CloseObjective {
            Require.present("result", result);
            reason = Require.text("reason", reason, 1_000);
        }
    }
}
