package waymark.query.deliver.project.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import waymark.api.deliver.project.Milestone;
import waymark.api.deliver.project.ProjectQuery.ProjectView;
import waymark.query.chart.Chart;
import waymark.query.chart.plan.GanttChart;
import waymark.query.chart.plan.GanttRow;
import waymark.query.deliver.project.ProjectCard;
import waymark.query.kernel.Viewer;
import waymark.query.page.Say;

/** Draws when things are to be there: baseline, forecast and actual against today. */
@Component
public class Plans implements ProjectCard {

    private final Say say;

    Plans(Say say) {
        this.say = say;
    }

    @Override
    public Map<String, Object> of(ProjectView project, Viewer viewer) {
        return Map.of("plan", one(project, viewer.asOf().effective()));
    }

    /** The whole project first, then each of its milestones. */
    private Chart one(ProjectView project, LocalDate today) {
        List<GanttRow> rows = Stream.concat(
                Stream.of(row("The whole project", project, List.of())),
                project.milestones().stream().map(one -> GanttRow.milestone(one.name(),
                        one.baseline(), one.forecast(), one.actual())))
                .toList();
        return new GanttChart("When will " + project.reference() + " be there?",
                "Agreed for %s, %s %s; %s.".formatted(say.date(project.plannedFinish()),
                        project.endedOn() == null ? "now expected" : "ended",
                        say.date(project.forecastFinish()),
                        say.count(project.milestones().size(), "milestone", "milestones")),
                today, GanttChart.CARD, rows).drawn();
    }

    /** One row a project, as many as the page lists. */
    public Chart many(List<ProjectView> projects, LocalDate today) {
        long late = projects.stream()
                .filter(one -> one.forecastFinish().isAfter(one.plannedFinish())).count();
        return new GanttChart("When will the projects be there?",
                "%s, %d of them later than agreed.".formatted(
                        say.count(projects.size(), "project", "projects"), late),
                today, GanttChart.PAGE, projects.stream().map(one -> row(
                        one.reference() + " " + one.title(), one, stops(one))).toList())
                .drawn();
    }

    private static GanttRow row(String label, ProjectView project, List<LocalDate> stops) {
        return new GanttRow(label, project.startedOn(), project.plannedFinish(),
                project.forecastFinish(), project.endedOn(), stops);
    }

    private static List<LocalDate> stops(ProjectView project) {
        return project.milestones().stream().map(Plans::day).toList();
    }

    private static LocalDate day(Milestone milestone) {
        LocalDate actual = milestone.actual();
        return actual == null ? milestone.forecast() : actual;
    }
}
