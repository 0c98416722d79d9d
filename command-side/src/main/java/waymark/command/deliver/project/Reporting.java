package waymark.command.deliver.project;

import static waymark.api.deliver.project.ProjectRefusal.ENDED;
import static waymark.api.deliver.project.ProjectRefusal.MILESTONE_TO_COME;
import static waymark.api.deliver.project.ProjectRefusal.NOT_YET;
import static waymark.api.deliver.project.ProjectRefusal.NO_SUCH_MILESTONE;
import static waymark.command.kernel.rule.Decision.accept;
import static waymark.command.kernel.rule.Decision.refuse;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.api.deliver.project.ProjectCommand.ReportWeekly;
import waymark.api.deliver.project.ProjectEvent;
import waymark.api.deliver.project.ProjectEvent.MilestoneMoved;
import waymark.api.deliver.project.ProjectEvent.ProjectReported;
import waymark.api.deliver.project.ProjectEvent.RiskRaised;
import waymark.api.deliver.project.cost.Cost;
import waymark.api.deliver.project.week.MilestoneNews;
import waymark.api.kernel.refusal.Refusal;
import waymark.command.deliver.project.cost.Costing;
import waymark.command.kernel.rule.Decision;
import waymark.command.kernel.rule.Known;

/** PRJ-7: all that a week brought in one command, which is one event for each thing said. */
final class Reporting {

    static Decision<ProjectEvent> report(Project project, ReportWeekly wish, Known known) {
        Refusal no = refusal(project, wish, known);
        if (no != null) {
            return refuse(no);
        }
        List<ProjectEvent> events = new ArrayList<>();
        if (wish.words() != null || !wish.lights().saysNothing()
                || wish.forecastFinish() != null) {
            events.add(new ProjectReported(wish.project(), project.delivers(),
                    week(wish.week(), known), wish.lights(), wish.words(),
                    wish.forecastFinish()));
        }
        wish.milestones().forEach(news -> events.add(
                new MilestoneMoved(wish.project(), project.delivers(), news,
                        week(wish.week(), known))));
        wish.costs().forEach(cost -> events.add(Costing.recorded(
                project.whose(wish.project()), dated(cost, wish.week(), known), known)));
        wish.risks().forEach(risk -> events.add(
                new RiskRaised(wish.project(), project.delivers(), risk,
                        week(wish.week(), known))));
        return accept(events);
    }

    private static @Nullable Refusal refusal(
            Project project, ReportWeekly wish, Known known) {
        if (project.ended()) {
            return ENDED;
        }
        if (!wish.milestones().stream().map(MilestoneNews::name)
                .allMatch(project.milestones().names()::contains)) {
            return NO_SUCH_MILESTONE;
        }
        boolean early = wish.milestones().stream().map(MilestoneNews::actual)
                .anyMatch(day -> day != null && day.isAfter(known.today()));
        if (early) {
            return MILESTONE_TO_COME;
        }
        if (week(wish.week(), known).isAfter(known.today())) {
            return NOT_YET;
        }
        return wish.costs().stream().map(cost -> Costing.refusal(cost, known))
                .filter(java.util.Objects::nonNull).findFirst().orElse(null);
    }

    /** What a report of an earlier week expects was expected then, unless it says of which day. */
    private static Cost dated(Cost cost, @Nullable LocalDate week, Known known) {
        if (week == null || cost.kind() != Cost.Kind.FORECAST || cost.effectiveOn() != null) {
            return cost;
        }
        LocalDate sunday = week(week, known).plusDays(6);
        return new Cost(cost.kind(), cost.nature(), cost.amount(), cost.rate(),
                sunday.isAfter(known.today()) ? known.today() : sunday, cost.ledgerReference(),
                cost.what());
    }

    private static LocalDate week(@Nullable LocalDate day, Known known) {
        return (day == null ? known.today() : day)
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private Reporting() {}
}
