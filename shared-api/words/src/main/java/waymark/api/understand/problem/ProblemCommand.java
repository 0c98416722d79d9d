package waymark.api.understand.problem;

import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.api.choose.initiative.InitiativeId;
import waymark.api.kernel.Command;
import waymark.api.kernel.Require;
import waymark.api.kernel.Role;
import waymark.api.kernel.mark.WhoMay;
import waymark.api.understand.concern.Concerns;
import waymark.api.understand.insight.InsightId;

/** Everything that can be asked of a problem. */
public sealed interface ProblemCommand extends Command {

    /** The problem. */
    ProblemId problem();

    @Override
    default String stream() {
        return problem().value();
    }

    /**
     * Says whose problem it is and what it costs them.
     *
     * @param insights what it rests on (PRB-1)
     * @param waiver why it may rest on no validated insight, or none
     * @param size how large it is, if that is known yet
     * @param concerns whom it concerns and where
     */
    @WhoMay({Role.ANALYST, Role.PROJECT_MANAGER})
    record FrameProblem(
            ProblemId problem,
            ProblemKind kind,
            Statement statement,
            List<InsightId> insights,
            @Nullable String waiver,
            @Nullable Size size,
            Concerns concerns)
            implements
                ProblemCommand,
                Creation {

        public FrameProblem {
            Require.present("kind", kind);
            Require.present("statement", statement);
            insights = Require.list("insights", insights, 0, 50);
            waiver = Require.optionalText("waiver", waiver, 1_000);
            Require.present("concerns", concerns);
        }
    }

    /** Says whom it concerns and where on their way. */
    @WhoMay({Role.ANALYST, Role.PROJECT_MANAGER})
    record LinkProblem(ProblemId problem, Concerns concerns) implements ProblemCommand, Change {

        public LinkProblem {
            Require.present("concerns", concerns);
        }
    }

    /** Rests it on one more insight (PRB-1). */
    @WhoMay({Role.ANALYST, Role.PROJECT_MANAGER})
    record GroundProblem(ProblemId problem, InsightId insight)
            implements
                ProblemCommand,
                Addition {

        public GroundProblem {
            Require.present("insight", insight);
        }
    }

    /** Says it better; what it said before stays in its history. */
    @WhoMay({Role.ANALYST, Role.PROJECT_MANAGER})
    record RewordProblem(ProblemId problem, Statement statement)
            implements
                ProblemCommand,
                Change {

        public RewordProblem {
            Require.present("statement", statement);
        }
    }

    /** Names its root cause (PRB-2). */
    @WhoMay({Role.ANALYST, Role.PROJECT_MANAGER})
    record AnalyseProblem(ProblemId problem, Cause cause) implements ProblemCommand, Change {

        public AnalyseProblem {
            Require.present("cause", cause);
        }
    }

    /** Says how large it is. */
    @WhoMay({Role.ANALYST, Role.PROJECT_MANAGER, Role.FINANCE})
    record SizeProblem(ProblemId problem, Size size) implements ProblemCommand, Change {

        public SizeProblem {
            Require.present("size", size);
        }
    }

    /** Says that it is one of those to solve next, and why. */
    @WhoMay({Role.ANALYST, Role.COUNCIL})
    record PrioritiseProblem(ProblemId problem, String reason) implements ProblemCommand, Change {

        public PrioritiseProblem {
            reason = Require.text("reason", reason, 1_000);
        }
    }

    /** Notes that an initiative attacks it. */
    @WhoMay({Role.ANALYST, Role.PROJECT_MANAGER})
    record AddressProblem(ProblemId problem, InitiativeId initiative)
            implements
                ProblemCommand,
                Addition {

        public AddressProblem {
            Require.present("initiative", initiative);
        }
    }

    /**
     * Says that customers no longer have it (PRB-3).
     *
     * @param shownBy the benefit that was shown, {@code benefit/...}, or the outcome that was
     *     accepted, {@code outcome/...}
     */
    @WhoMay(Role.ANALYST)
    record ResolveProblem(ProblemId problem, String shownBy) implements ProblemCommand, Change {

        public ResolveProblem {
            shownBy = Require.text("shownBy", shownBy, 80);
        }
    }

    /** Lays it aside for now. */
    @WhoMay({Role.ANALYST, Role.COUNCIL})
    record ParkProblem(ProblemId problem, String reason) implements ProblemCommand, Change {

        public ParkProblem {
            reason = Require.text("reason", reason, 1_000);
        }
    }

    /** Takes it up again. */
    @WhoMay({Role.ANALYST, Role.COUNCIL})
    record ReopenProblem(ProblemId problem, String reason) implements ProblemCommand, Change {

        public ReopenProblem {
            reason = Require.text("reason", reason, 1_000);
        }
    }
}
