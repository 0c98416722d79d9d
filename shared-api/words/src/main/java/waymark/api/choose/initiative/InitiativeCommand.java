package waymark.api.choose.initiative;

import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.api.govern.organisation.DepartmentId;
import waymark.api.govern.organisation.PersonId;
import waymark.api.kernel.Command;
import waymark.api.kernel.Require;
import waymark.api.kernel.Role;
import waymark.api.kernel.mark.WhoMay;
import waymark.api.understand.problem.ProblemId;

/** Everything that can be asked of an initiative. Nothing asks for its stage (INI-3). */
public sealed interface InitiativeCommand extends Command {

    /** The initiative. */
    InitiativeId initiative();

    @Override
    default String stream() {
        return initiative().value();
    }

    /**
     * Proposes to do something.
     *
     * @param problems the problems it attacks
     * @param objective the objective it serves, {@code objective/...}, or none (INI-1)
     * @param owner the one person who is accountable (ORG-1)
     * @param sponsor who stands behind it, if anybody yet
     * @param departments who contributes
     */
    @WhoMay({Role.ANALYST, Role.PROJECT_MANAGER, Role.COUNCIL})
    record ProposeInitiative(
            InitiativeId initiative,
            String title,
            String summary,
            List<ProblemId> problems,
            @Nullable String objective,
            PersonId owner,
            @Nullable PersonId sponsor,
            List<DepartmentId> departments)
            implements
                InitiativeCommand,
                Creation {

        public ProposeInitiative {
            title = Require.text("title", title, 160);
            summary = Require.text("summary", summary, 4_000);
            problems = Require.list("problems", problems, 0, 20);
            objective = Objectives.checked(objective);
            Require.present("owner", owner);
            departments = Require.list("departments", departments, 0, 30);
        }
    }

    /** Takes over a row of an existing register (INI-5). */
    @WhoMay({Role.ANALYST, Role.PROJECT_MANAGER, Role.COUNCIL})
    record InheritInitiative(
            InitiativeId initiative, Inherited row, @Nullable PersonId owner, String sameness)
            implements
                InitiativeCommand,
                Creation {

        public InheritInitiative {
            Require.present("row", row);
            sameness = Require.text("sameness", sameness, 150);
        }
    }

    /** Asks for the quick track, in one form (INI-6). */
    @WhoMay({Role.ANALYST, Role.PROJECT_MANAGER, Role.COUNCIL, Role.FINANCE, Role.EMPLOYEE})
    record AskQuickTrack(InitiativeId initiative, String title, QuickTrack form, PersonId owner)
            implements
                InitiativeCommand,
                Creation {

        public AskQuickTrack {
            title = Require.text("title", title, 160);
            Require.present("form", form);
            Require.present("owner", owner);
        }
    }

    /**
     * The click of the department's head (INI-6).
     *
     * @param reason in a programme of profile SMALL, why the head approves their own wish
     */
    @WhoMay({Role.ANALYST, Role.PROJECT_MANAGER, Role.COUNCIL, Role.FINANCE, Role.EMPLOYEE})
    record ApproveQuickTrack(InitiativeId initiative, @Nullable String reason)
            implements
                InitiativeCommand,
                Change {

        public ApproveQuickTrack {
            reason = Require.optionalText("reason", reason, 500);
        }
    }

    /** Says it better. */
    @WhoMay({Role.ANALYST, Role.PROJECT_MANAGER, Role.COUNCIL})
    record RewordInitiative(InitiativeId initiative, String title, String summary)
            implements
                InitiativeCommand,
                Change {

        public RewordInitiative {
            title = Require.text("title", title, 160);
            summary = Require.text("summary", summary, 4_000);
        }
    }

    /** Says anew what it is for. */
    @WhoMay({Role.ANALYST, Role.PROJECT_MANAGER, Role.COUNCIL})
    record AimInitiative(
            InitiativeId initiative, List<ProblemId> problems, @Nullable String objective)
            implements
                InitiativeCommand,
                Change {

        public AimInitiative {
            problems = Require.list("problems", problems, 0, 20);
            objective = Objectives.checked(objective);
        }
    }

    /** Names another person accountable, who then accepts it or not. */
    @WhoMay({Role.ANALYST, Role.PROJECT_MANAGER, Role.COUNCIL})
    record NameOwner(InitiativeId initiative, PersonId owner, @Nullable String reason)
            implements
                InitiativeCommand,
                Change {

        public NameOwner {
            Require.present("owner", owner);
            reason = Require.optionalText("reason", reason, 500);
        }
    }

    /** Takes on what one was named for; only the owner can. */
    @WhoMay({Role.ANALYST, Role.PROJECT_MANAGER, Role.COUNCIL, Role.FINANCE, Role.EMPLOYEE})
    record AcceptOwnership(InitiativeId initiative) implements InitiativeCommand, Addition {}

    /** Names who stands behind it, and which departments contribute. */
    @WhoMay({Role.ANALYST, Role.PROJECT_MANAGER, Role.COUNCIL})
    record NameSponsor(
            InitiativeId initiative, PersonId sponsor, List<DepartmentId> departments)
            implements
                InitiativeCommand,
                Change {

        public NameSponsor {
            Require.present("sponsor", sponsor);
            departments = Require.list("departments", departments, 0, 30);
        }
    }

    /** Scores it in one's own name; the latest of each person and method counts. */
    @WhoMay({Role.ANALYST, Role.PROJECT_MANAGER, Role.COUNCIL, Role.FINANCE})
    record ScoreInitiative(InitiativeId initiative, ScoreSheet sheet)
            implements
                InitiativeCommand,
                Addition {

        public ScoreInitiative {
            Require.present("sheet", sheet);
        }
    }

    /** Says no to one that has no business case to say no to. */
    @WhoMay({Role.COUNCIL, Role.ANALYST, Role.PROJECT_MANAGER, Role.FINANCE, Role.EMPLOYEE})
    record RejectInitiative(InitiativeId initiative, String reason)
            implements
                InitiativeCommand,
                Change {

        public RejectInitiative {
            reason = Require.text("reason", reason, 1_000);
        }
    }

    /** Ends one that was under way. */
    @WhoMay(Role.COUNCIL)
    record StopInitiative(InitiativeId initiative, String reason)
            implements
                InitiativeCommand,
                Change {

        public StopInitiative {
            reason = Require.text("reason", reason, 1_000);
        }
    }
}
