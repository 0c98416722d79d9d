package waymark.api.deliver.exception;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import waymark.api.choose.council.meeting.MeetingId;
import waymark.api.choose.initiative.InitiativeId;
import waymark.api.deliver.project.ProjectId;
import waymark.api.govern.organisation.PersonId;
import waymark.api.kernel.Event;
import waymark.api.kernel.mark.Named;
import waymark.api.kernel.mark.NotPersonal;
import waymark.api.kernel.mark.Opens;

/** Everything that can have happened to the exceptions of a project (PRJ-2). */
public sealed interface ExceptionEvent extends Event {

    /** Why an exception was closed. */
    enum Why {
        /** The forecast is back within what is tolerated. */
        BACK_WITHIN,
        /** The project is completed or stopped. */
        PROJECT_ENDED,
        /** An approved change moved the baseline, and the forecast is within what is tolerated. */
        BASELINE_MOVED
    }

    /** The exception. */
    ExceptionId exception();

    /** The project. */
    ProjectId project();

    @Override
    default String stream() {
        return exception().value();
    }

    /**
     * The project was found beyond its tolerance for the first time.
     *
     * @param manager who manages the project
     * @param due the day up to which its manager says cause, options and recommendation
     */
    @Named("exception.opened")
    @Opens("EXC")
    record ExceptionOpened(
            ExceptionId exception,
            ProjectId project,
            InitiativeId initiative,
            ExceptionKind kind,
            Beyond beyond,
            PersonId manager,
            LocalDate due)
            implements
                ExceptionEvent {}

    /** It was found beyond again, after the last one had been closed. */
    @Named("exception.reopened")
    record ExceptionReopened(
            ExceptionId exception, ProjectId project, Beyond beyond, LocalDate due)
            implements
                ExceptionEvent {}

    /**
     * The manager said why, and what should be done.
     *
     * @param explainedBy who said it; none when Waymark itself did
     */
    @Named("exception.explained")
    record ExceptionExplained(ExceptionId exception, ProjectId project, Account account,
            @Nullable PersonId explainedBy)
            implements
                ExceptionEvent {}

    /** Five working days passed without a word. */
    @Named("exception.overdue")
    record ExceptionOverdue(ExceptionId exception, ProjectId project, LocalDate due)
            implements
                ExceptionEvent {}

    /**
     * The project goes on as recommended.
     *
     * @param reason why the manager accepted their own proposal, where they did (GOV-2)
     * @param selfApproved whether that was so
     */
    @Named("exception.recovery-accepted")
    record RecoveryAccepted(ExceptionId exception, ProjectId project,
            @Nullable @NotPersonal String reason, boolean selfApproved)
            implements
                ExceptionEvent {}

    /** It was handed to the council. */
    @Named("exception.referred")
    record ExceptionReferred(
            ExceptionId exception, ProjectId project, @NotPersonal String reason)
            implements
                ExceptionEvent {}

    /** The council decided. */
    @Named("exception.ruled")
    record ExceptionRuled(ExceptionId exception, ProjectId project, MeetingId meeting,
            Ruling ruling, @NotPersonal String words)
            implements
                ExceptionEvent {}

    /** Nothing is left to settle. */
    @Named("exception.closed")
    record ExceptionClosed(ExceptionId exception, ProjectId project, Why why)
            implements
                ExceptionEvent {}
}
