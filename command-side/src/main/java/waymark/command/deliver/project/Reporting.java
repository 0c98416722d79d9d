package waymark.command.deliver.project;

import static waymark.api.deliver.project.ProjectRefusal.ENDED;
import static waymark.api.deliver.project.ProjectRefusal.NOT_YET;
import static waymark.api.deliver.project.ProjectRefusal.NO_SUCH_MILESTONE;
import static waymark.api.deliver.project.ProjectRefusal.OTHER_CURRENCY;
import static waymark.command.kernel.rule.Decision.accept;
import static waymark.command.kernel.rule.Decision.refuse;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.api.deliver.project.Cost;
import waymark.api.deliver.project.ProjectCommand.RecordCost;
import waymark.api.deliver.project.ProjectCommand.ReportWeekly;
import waymark.api.deliver.project.ProjectEvent;
import waymark.api.deliver.project.ProjectEvent.CostRecorded;
import waymark.api.deliver.project.ProjectEvent.MilestoneMoved;
import waymark.api.deliver.project.ProjectEvent.ProjectReported;
import waymark.api.deliver.project.ProjectEvent.RiskRaised;
import waymark.api.deliver.project.ProjectId;
import waymark.api.deliver.project.week.MilestoneNews;
import waymark.api.kernel.refusal.Refusal;
import waymark.api.worth.Money;
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
                new MilestoneMoved(wish.project(), project.delivers(), news)));
        wish.costs().forEach(cost -> events.add(recorded(wish.project(), project, cost, known)));
        wish.risks().forEach(risk -> events.add(
                new RiskRaised(wish.project(), project.delivers(), risk)));
        return accept(events);
    }

    /** Late bills and running costs come after the end, and count all the same (BEN-1). */
    static Decision<ProjectEvent> cost(Project project, RecordCost wish, Known known) {
        Refusal no = refusal(wish.cost(), known);
        return no == null
                ? accept(recorded(wish.project(), project, wish.cost(), known))
                : refuse(no);
    }

    private static @Nullable Refusal refusal(
            Project project, ReportWeekly wish, Known known) {
        if (project.ended()) {
            return ENDED;
        }
        if (!wish.milestones().stream().map(MilestoneNews::name)
                .allMatch(project.milestones()::contains)) {
            return NO_SUCH_MILESTONE;
        }
        boolean early = wish.milestones().stream().map(MilestoneNews::actual)
                .anyMatch(day -> day != null && day.isAfter(known.today()));
        if (early || week(wish.week(), known).isAfter(known.today())) {
            return NOT_YET;
        }
        return wish.costs().stream().map(cost -> refusal(cost, known))
                .filter(java.util.Objects::nonNull).findFirst().orElse(null);
    }

    private static @Nullable Refusal refusal(Cost cost, Known known) {
        if (known.programme().inBase(cost.amount(), cost.rate()).isEmpty()) {
            return OTHER_CURRENCY;
        }
        return on(cost, known).isAfter(known.today()) ? NOT_YET : null;
    }

    private static CostRecorded recorded(
            ProjectId id, Project project, Cost cost, Known known) {
        Money amount = known.programme().inBase(cost.amount(), cost.rate()).orElseThrow();
        return new CostRecorded(id, project.delivers(), project.businessCase(), cost.kind(),
                cost.nature(), amount, cost.rate() == null ? null : cost.amount(), cost.rate(),
                on(cost, known), cost.ledgerReference(), cost.what());
    }

    private static LocalDate on(Cost cost, Known known) {
        return cost.effectiveOn() == null ? known.today() : cost.effectiveOn();
    }

    private static LocalDate week(@Nullable LocalDate day, Known known) {
        return (day == null ? known.today() : day)
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private Reporting() {}
}
