package waymark.command.deliver.exception;

import java.time.LocalDate;
import java.util.List;
import waymark.api.deliver.exception.ExceptionCommand.TellExceptionOverdue;
import waymark.api.deliver.exception.ExceptionEvent.ExceptionOpened;
import waymark.api.deliver.exception.ExceptionEvent.ExceptionReopened;
import waymark.api.deliver.exception.ExceptionId;
import waymark.command.kernel.timer.DayOver;
import waymark.command.kernel.timer.Timer;
import waymark.log.Recorded;

/** When an exception was opened, then the day is watched by which its manager says why (PRJ-2). */
final class ExceptionTimer implements Timer {

    @Override
    public String name() {
        return "exception-due";
    }

    @Override
    public List<Alarm> set(Recorded recorded) {
        if (recorded.event() instanceof ExceptionOpened told) {
            return List.of(alarm(told.exception(), told.due()));
        }
        return recorded.event() instanceof ExceptionReopened told
                ? List.of(alarm(told.exception(), told.due()))
                : List.of();
    }

    private static Alarm alarm(ExceptionId exception, LocalDate due) {
        return new Alarm(DayOver.of(due), new TellExceptionOverdue(exception, due));
    }
}
