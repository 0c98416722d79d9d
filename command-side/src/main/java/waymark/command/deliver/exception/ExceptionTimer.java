package waymark.command.deliver.exception;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import waymark.api.deliver.exception.ExceptionCommand.TellExceptionOverdue;
import waymark.api.deliver.exception.ExceptionEvent.ExceptionOpened;
import waymark.api.deliver.exception.ExceptionEvent.ExceptionReopened;
import waymark.api.deliver.exception.ExceptionId;
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

    /** The whole day is given: by noon of the next it is over wherever the program stands. */
    private static Alarm alarm(ExceptionId exception, LocalDate due) {
        return new Alarm(due.plusDays(1).atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC),
                new TellExceptionOverdue(exception, due));
    }
}
