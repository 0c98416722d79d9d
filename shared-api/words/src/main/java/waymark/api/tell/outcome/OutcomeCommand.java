package waymark.api.tell.outcome;

import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Command;
import waymark.api.kernel.Require;
import waymark.api.kernel.Role;
import waymark.api.kernel.mark.WhoMay;

/** Everything that can be asked of an outcome. */
public sealed interface OutcomeCommand extends Command {

    /** The outcome. */
    OutcomeId outcome();

    @Override
    default String stream() {
        return outcome().value();
    }

    /** Writes down what customers said and what came of it. */
    @WhoMay({Role.ANALYST, Role.PROJECT_MANAGER, Role.COUNCIL})
    record DraftOutcome(
            OutcomeId outcome, OutcomeKind kind, About about, Words words, Support support)
            implements
                OutcomeCommand,
                Creation {

        public DraftOutcome {
            Require.present("kind", kind);
            Require.present("about", about);
            Require.present("words", words);
            Require.present("support", support);
        }
    }

    /** Says it better, before it is told. */
    @WhoMay({Role.ANALYST, Role.PROJECT_MANAGER, Role.COUNCIL})
    record RewordOutcome(OutcomeId outcome, Words words, Support support)
            implements
                OutcomeCommand,
                Change {

        public RewordOutcome {
            Require.present("words", words);
            Require.present("support", support);
        }
    }

    /** Tells it; for whoever is accountable for the initiative (OUT-6). */
    @WhoMay({Role.ANALYST, Role.PROJECT_MANAGER, Role.COUNCIL, Role.FINANCE, Role.EMPLOYEE})
    record PublishOutcome(OutcomeId outcome) implements OutcomeCommand, Change {}

    /** Says that it is so. */
    @WhoMay({Role.ANALYST, Role.PROJECT_MANAGER, Role.COUNCIL, Role.FINANCE, Role.EMPLOYEE})
    record ConfirmOutcome(OutcomeId outcome, @Nullable String note)
            implements
                OutcomeCommand,
                Addition {

        public ConfirmOutcome {
            note = Require.optionalText("note", note, 1_000);
        }
    }

    /** Says that it is not so. */
    @WhoMay({Role.ANALYST, Role.PROJECT_MANAGER, Role.COUNCIL, Role.FINANCE, Role.EMPLOYEE})
    record DisputeOutcome(OutcomeId outcome, String reason)
            implements
                OutcomeCommand,
                Addition {

        public DisputeOutcome {
            reason = Require.text("reason", reason, 1_000);
        }
    }

    /** Takes it back. */
    @WhoMay({Role.ANALYST, Role.PROJECT_MANAGER, Role.COUNCIL, Role.FINANCE, Role.EMPLOYEE})
    record RetractOutcome(OutcomeId outcome, String reason) implements OutcomeCommand, Change {

        public RetractOutcome {
            reason = Require.text("reason", reason, 1_000);
        }
    }
}
