package waymark.query.deliver.project.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import waymark.api.deliver.project.Milestone;
import waymark.api.deliver.project.ProjectQuery.ProjectView;
import waymark.api.govern.overview.Duty;
import waymark.api.govern.overview.Duty.Deed;
import waymark.api.govern.overview.OverviewQuery.Waits;
import waymark.query.govern.lapse.Lapses;
import waymark.query.govern.lapse.Lapses.Late;
import waymark.query.kernel.Viewer;

/** Milestones of which a word is owed: those expected within a month, and those that are late. */
@Component
class DueMilestones {

    private static final int DAYS = 30;

    private final Lapses lapses;

    DueMilestones(Lapses lapses) {
        this.lapses = lapses;
    }

    /** Those of these projects. */
    Stream<Waits> of(List<ProjectView> projects, Viewer viewer) {
        LocalDate soon = viewer.asOf().effective().plusDays(DAYS);
        Late late = lapses.of(projects.stream().map(ProjectView::id).toList(), viewer.asOf());
        return projects.stream().flatMap(project -> IntStream
                .range(0, project.milestones().size())
                .filter(at -> isDue(project.milestones().get(at), soon))
                .mapToObj(at -> waits(project, at, late)));
    }

    private static boolean isDue(Milestone one, LocalDate soon) {
        return one.actual() == null && !one.forecast().isAfter(soon);
    }

    private static Waits waits(ProjectView project, int at, Late late) {
        Milestone one = project.milestones().get(at);
        return new Waits(project.id(), project.reference(), one.name(),
                late.has(project.id(), one.name(), one.forecast())
                        ? "a word on this milestone, overdue"
                        : "a word on this milestone",
                one.forecast(), project.changedAt())
                .doing(Duty.of(Deed.MOVE_MILESTONE, at + 1));
    }
}
