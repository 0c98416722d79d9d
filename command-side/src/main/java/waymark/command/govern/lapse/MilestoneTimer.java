package waymark.command.govern.lapse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import waymark.api.deliver.project.Milestone;
import waymark.api.deliver.project.ProjectEvent.MilestoneAdded;
import waymark.api.deliver.project.ProjectEvent.MilestoneMoved;
import waymark.api.deliver.project.ProjectEvent.ProjectStarted;
import waymark.api.deliver.project.ProjectId;
import waymark.api.deliver.project.change.Baseline;
import waymark.api.deliver.project.change.BaselineEvent.ChangeApproved;
import waymark.api.deliver.project.week.MilestoneNews;
import waymark.api.govern.lapse.LapseCommand.TellMilestoneLate;
import waymark.api.govern.lapse.LapseId;
import waymark.command.kernel.timer.DayOver;
import waymark.command.kernel.timer.Timer;
import waymark.log.Recorded;

/** When a milestone is expected on a day, then that day is watched. */
final class MilestoneTimer implements Timer {

    @Override
    public String name() {
        return "milestone-due";
    }

    @Override
    public List<Alarm> set(Recorded recorded) {
        return switch (recorded.event()) {
            case ProjectStarted told -> alarms(told.project(), told.milestones().stream()
                    .filter(one -> one.actual() == null)
                    .map((Milestone one) -> new Baseline.Day(one.name(), one.forecast()))
                    .toList(), recorded);
            case MilestoneAdded told -> alarms(told.project(),
                    List.of(new Baseline.Day(told.name(), told.agreed())), recorded);
            case MilestoneMoved told -> alarms(told.project(), forecast(told.news()), recorded);
            case ChangeApproved told ->
                alarms(told.project(), told.agreed().milestones(), recorded);
            default -> List.of();
        };
    }

    private static List<Baseline.Day> forecast(MilestoneNews news) {
        LocalDate forecast = news.forecast();
        return forecast == null || news.actual() != null
                ? List.of()
                : List.of(new Baseline.Day(news.name(), forecast));
    }

    private static List<Alarm> alarms(
            ProjectId project, List<Baseline.Day> days, Recorded recorded) {
        List<Alarm> alarms = new ArrayList<>();
        for (Baseline.Day one : days) {
            alarms.add(new Alarm(DayOver.of(one.agreed(), recorded), new TellMilestoneLate(
                    LapseId.of(project, one.name(), one.agreed()), project, one.name(),
                    one.agreed())));
        }
        return alarms;
    }
}
