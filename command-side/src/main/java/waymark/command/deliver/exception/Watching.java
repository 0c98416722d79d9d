package waymark.command.deliver.exception;

import static waymark.command.kernel.rule.Decision.accept;
import static waymark.command.kernel.rule.Decision.nothingToDo;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import waymark.api.deliver.exception.Beyond;
import waymark.api.deliver.exception.ExceptionCommand.OpenException;
import waymark.api.deliver.exception.ExceptionCommand.ReviewException;
import waymark.api.deliver.exception.ExceptionCommand.TellExceptionOverdue;
import waymark.api.deliver.exception.ExceptionEvent;
import waymark.api.deliver.exception.ExceptionEvent.ExceptionClosed;
import waymark.api.deliver.exception.ExceptionEvent.ExceptionOpened;
import waymark.api.deliver.exception.ExceptionEvent.ExceptionOverdue;
import waymark.api.deliver.exception.ExceptionEvent.ExceptionReopened;
import waymark.api.deliver.exception.ExceptionEvent.Why;
import waymark.api.deliver.exception.ExceptionKind;
import waymark.api.deliver.exception.ExceptionStage;
import waymark.api.deliver.project.ProjectEvent.ProjectStarted;
import waymark.api.deliver.project.ProjectId;
import waymark.api.deliver.project.week.WorkingDays;
import waymark.command.kernel.rule.Decision;
import waymark.command.kernel.rule.Known;

/** What the programme finds by itself: a policy or timer asks, and what is well is let be. */
final class Watching {

    /** Within how many working days the manager says cause, options and recommendation. */
    private static final int DAYS = 5;

    static Decision<ExceptionEvent> open(OpenException wish, Known known) {
        Course course = Courses.of(wish.project(), known);
        Beyond beyond = beyond(course, wish.kind(), known);
        if (beyond == null) {
            return nothingToDo();
        }
        ProjectStarted told = Objects.requireNonNull(course.started(), "beyond");
        return accept(new ExceptionOpened(wish.exception(), wish.project(), told.initiative(),
                wish.kind(), beyond, told.manager(), due(known)));
    }

    static Decision<ExceptionEvent> review(Overrun overrun, ReviewException wish, Known known) {
        ProjectId project = overrun.project();
        Course course = Courses.of(project, known);
        Beyond beyond = beyond(course, overrun.kind(), known);
        boolean closed = overrun.stage() == ExceptionStage.CLOSED;
        if (closed || overrun.outgrown(beyond)) {
            return beyond == null
                    ? nothingToDo()
                    : accept(new ExceptionReopened(
                            wish.exception(), project, beyond, due(known)));
        }
        return beyond != null
                ? nothingToDo()
                : accept(new ExceptionClosed(
                        wish.exception(), project, why(course, overrun.kind(), known)));
    }

    static Decision<ExceptionEvent> overdue(
            Overrun overrun, TellExceptionOverdue wish, Known known) {
        boolean late = !overrun.explained() && !overrun.overdue()
                && overrun.stage() == ExceptionStage.OPEN && wish.due().equals(overrun.due())
                && known.today().isAfter(wish.due());
        return late
                ? accept(new ExceptionOverdue(wish.exception(), overrun.project(), wish.due()))
                : nothingToDo();
    }

    private static Why why(Course course, ExceptionKind kind, Known known) {
        if (course.ended()) {
            return Why.PROJECT_ENDED;
        }
        return beyond(course.against(null), kind, known) == null
                ? Why.BACK_WITHIN
                : Why.BASELINE_MOVED;
    }

    private static @Nullable Beyond beyond(Course course, ExceptionKind kind, Known known) {
        return course.beyond(kind, known.programme().settings().tolerances());
    }

    private static LocalDate due(Known known) {
        return WorkingDays.later(known.today(), DAYS);
    }

    private Watching() {}
}
