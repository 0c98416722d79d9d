package waymark.api.deliver.project.risk;

import waymark.api.deliver.project.ProjectId;
import waymark.api.kernel.Command;
import waymark.api.kernel.Require;
import waymark.api.kernel.Role;
import waymark.api.kernel.mark.WhoMay;

/** Everything that can be asked of a project's register of risks (PRJ-9). */
public sealed interface RiskCommand extends Command {

    /** The register. */
    RisksId risks();

    @Override
    default String stream() {
        return risks().value();
    }

    /** Begins the register; Waymark alone does so, when the first risk is written down. */
    @WhoMay(Role.ADMIN)
    record OpenRisks(RisksId risks, ProjectId project) implements RiskCommand, Creation {}

    /** Writes a risk down. */
    @WhoMay({Role.PROJECT_MANAGER, Role.COUNCIL})
    record RegisterRisk(RisksId risks, String what, Weighing weighing, Answering answering)
            implements
                RiskCommand,
                Addition {

        public RegisterRisk {
            what = Require.text("what", what, 400);
            Require.present("likelihood", weighing);
            Require.present("owner", answering);
        }
    }

    /** Weighs a risk anew, or says what else is done about it. */
    @WhoMay(Role.PROJECT_MANAGER)
    record WeighRisk(RisksId risks, int number, Weighing weighing, Answering answering)
            implements
                RiskCommand,
                Change {

        public WeighRisk {
            Require.present("likelihood", weighing);
            Require.present("owner", answering);
        }
    }

    /** Says that it happened. */
    @WhoMay(Role.PROJECT_MANAGER)
    record TurnIntoIssue(RisksId risks, int number, String happened)
            implements
                RiskCommand,
                Change {

        public TurnIntoIssue {
            happened = Require.text("happened", happened, 1_000);
        }
    }

    /** Closes a risk or an issue. */
    @WhoMay(Role.PROJECT_MANAGER)
    record CloseRisk(RisksId risks, int number, String reason) implements RiskCommand, Change {

        public CloseRisk {
            reason = Require.text("reason", reason, 1_000);
        }
    }
}
