package waymark.api.listen.followup.cause;

import waymark.api.kernel.Command;
import waymark.api.kernel.Require;
import waymark.api.kernel.Role;
import waymark.api.kernel.mark.WhoMay;

/** Everything that can be asked of the list of causes. */
public sealed interface CauseCommand extends Command {

    @Override
    default String stream() {
        return CausesId.THE.value();
    }

    /** Begins the list with what every programme begins with; Waymark alone does so. */
    @WhoMay(Role.ADMIN)
    record BeginCauses() implements CauseCommand, Creation {}

    /** Adds a cause. */
    @WhoMay(Role.ANALYST)
    record AddCause(String name, Cause.Group group) implements CauseCommand, Addition {

        public AddCause {
            name = Require.text("name", name, 120);
            Require.present("group", group);
        }
    }

    /** Takes a cause out of use; cases closed with it keep it. */
    @WhoMay(Role.ANALYST)
    record RetireCause(String code, String reason) implements CauseCommand, Addition {

        public RetireCause {
            code = Require.text("code", code, 40);
            reason = Require.text("reason", reason, 1_000);
        }
    }
}
