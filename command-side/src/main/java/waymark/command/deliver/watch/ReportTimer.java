package waymark.command.deliver.watch;

import java.time.LocalDate;
import java.util.List;
import waymark.api.deliver.project.ProjectEvent;
import waymark.api.deliver.project.ProjectEvent.ProjectReported;
import waymark.api.deliver.project.ProjectEvent.ProjectStarted;
import waymark.api.deliver.watch.OverdueCommand.TellReportOverdue;
import waymark.api.deliver.watch.OverdueId;
import waymark.command.kernel.timer.DayOver;
import waymark.command.kernel.timer.Timer;
import waymark.log.Recorded;

/** When something was said of a project, then the next word is watched for (PRJ-5). */
final class ReportTimer implements Timer {

    /** A project is reported on once a week. */
    private static final int CADENCE = 7;
    /** Days after that before anybody is told. */
    private static final int GRACE = 2;

    @Override
    public String name() {
        return "report-due";
    }

    @Override
    public List<Alarm> set(Recorded recorded) {
        if (!(recorded.event() instanceof ProjectEvent told) || !Heard.isWord(told)) {
            return List.of();
        }
        LocalDate due = saidUpTo(told, recorded).plusDays(CADENCE + GRACE);
        return List.of(new Alarm(DayOver.of(due), new TellReportOverdue(
                new OverdueId(OverdueId.SUBJECT + "/" + recorded.eventId()),
                told.project(), recorded.version(), due)));
    }

    /** A report speaks for its week, up to the Sunday; what is said later speaks for its day. */
    private static LocalDate saidUpTo(ProjectEvent told, Recorded recorded) {
        LocalDate day = DayOver.recordedOn(recorded);
        LocalDate said = switch (told) {
            case ProjectReported report -> report.week().plusDays(6);
            case ProjectStarted start -> start.effectiveOn();
            case ProjectEvent _ -> day;
        };
        return said.isAfter(day) ? said : day;
    }
}
