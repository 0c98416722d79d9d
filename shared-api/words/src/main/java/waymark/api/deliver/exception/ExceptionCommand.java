package waymark.api.deliver.exception;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import waymark.api.choose.council.meeting.MeetingId;
import waymark.api.deliver.project.ProjectId;
import waymark.api.kernel.Command;
import waymark.api.kernel.Require;
import waymark.api.kernel.Role;
import waymark.api.kernel.mark.WhoMay;

/** Everything that can be asked of the exceptions of a project (PRJ-2). */
public sealed interface ExceptionCommand extends Command {

    /** The exception. */
    ExceptionId exception();

    @Override
    default String stream() {
        return exception().value();
    }

    /** Opens the first one of its kind, if the project is beyond; Waymark alone says so. */
    @WhoMay(Role.ADMIN)
    record OpenException(ExceptionId exception, ProjectId project, ExceptionKind kind)
            implements
                ExceptionCommand,
                Creation {}

    /**
     * Looks again whether the project is beyond: what was closed is opened anew, and what is open
     * is closed once the forecast is back within; Waymark alone says so.
     */
    @WhoMay(Role.ADMIN)
    record ReviewException(ExceptionId exception, ProjectId project, ExceptionKind kind)
            implements
                ExceptionCommand,
                Addition {}

    /** Says that the five days passed, if nothing was said; Waymark alone says so. */
    @WhoMay(Role.ADMIN)
    record TellExceptionOverdue(ExceptionId exception, LocalDate due)
            implements
                ExceptionCommand,
                Addition {}

    /** Says why, what could be done, and what should be. */
    @WhoMay(Role.PROJECT_MANAGER)
    record ExplainException(ExceptionId exception, Account account)
            implements
                ExceptionCommand,
                Change {

        public ExplainException {
            Require.present("account", account);
        }
    }

    /**
     * The click of the sponsor, or of the council: the project goes on as recommended.
     *
     * @param reason in a programme of profile SMALL, why the manager accepts their own proposal
     */
    @WhoMay({Role.ANALYST, Role.PROJECT_MANAGER, Role.COUNCIL, Role.FINANCE, Role.EMPLOYEE})
    record AcceptRecovery(ExceptionId exception, @Nullable String reason)
            implements
                ExceptionCommand,
                Change {

        public AcceptRecovery {
            reason = Require.optionalText("reason", reason, 500);
        }
    }

    /**
     * Hands it to the council.
     *
     * @param reason why it is not settled here
     */
    @WhoMay({Role.ANALYST, Role.PROJECT_MANAGER, Role.COUNCIL, Role.FINANCE, Role.EMPLOYEE})
    record ReferException(ExceptionId exception, String reason)
            implements
                ExceptionCommand,
                Change {

        public ReferException {
            reason = Require.text("reason", reason, 500);
        }
    }

    /**
     * Records what the council decided.
     *
     * @param meeting in which it did
     * @param words what it decided, in a sentence
     */
    @WhoMay(Role.COUNCIL)
    record RuleOnException(
            ExceptionId exception, MeetingId meeting, Ruling ruling, String words)
            implements
                ExceptionCommand,
                Change {

        public RuleOnException {
            Require.present("meeting", meeting);
            Require.present("ruling", ruling);
            words = Require.text("words", words, 1_000);
        }
    }
}
