package waymark.query.deliver.watch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import waymark.api.deliver.exception.ExceptionKind;
import waymark.api.deliver.exception.view.ExceptionQuery.ExceptionView;
import waymark.api.deliver.exception.view.ExceptionQuery.ListExceptions;
import waymark.api.deliver.exception.view.ExceptionQuery.Which;
import waymark.api.deliver.project.Milestone;
import waymark.api.deliver.project.ProjectQuery.ProjectView;
import waymark.api.deliver.project.change.BaselineQuery;
import waymark.api.deliver.project.change.BaselineQuery.ShowChanges;
import waymark.api.deliver.project.ending.LeftOpen;
import waymark.api.deliver.project.pilot.PilotQuery.ShowPilots;
import waymark.api.deliver.project.risk.RiskQuery.RiskView;
import waymark.api.deliver.project.risk.RiskQuery.ShowRisks;
import waymark.api.deliver.project.risk.RiskQuery.Standing;
import waymark.api.deliver.watch.WatchQuery.FindWatch;
import waymark.query.deliver.project.ProjectCard;
import waymark.query.govern.lapse.Lapses;
import waymark.query.govern.lapse.Lapses.Late;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.page.kit.Field.Choice;

/** Shows on a project's page what it owes: a report, an answer to what is open, a look back. */
@Component
class SilenceCard implements ProjectCard {

    private static final int KINDS = 10;

    private final Queries queries;
    private final Lapses lapses;

    SilenceCard(Queries queries, Lapses lapses) {
        this.queries = queries;
        this.lapses = lapses;
    }

    @Override
    public Map<String, Object> of(ProjectView project, Viewer viewer) {
        return Map.of("watch", queries.ask(new FindWatch(project.id()), viewer), "openThings",
                open(project, viewer).stream().map(name -> new Choice(name, name)).toList(),
                "lateMilestones", late(project, viewer));
    }

    /** Those of which it was told that they are late, unless something new was said since. */
    private List<Milestone> late(ProjectView project, Viewer viewer) {
        Late late = lapses.of(List.of(project.id()), viewer.asOf());
        return project.endedOn() != null
                ? List.of()
                : project.milestones().stream().filter(one -> one.actual() == null
                        && late.has(project.id(), one.name(), one.forecast())).toList();
    }

    /** What completing has to answer, as it is called there (PRJ-4). */
    private List<String> open(ProjectView project, Viewer viewer) {
        List<String> open = new ArrayList<>();
        project.milestones().stream().filter(one -> one.actual() == null)
                .forEach(one -> open.add("milestone " + one.name()));
        queries.ask(new ListExceptions(new Which(null, project.id()), null, KINDS), viewer)
                .exceptions().forEach(one -> name(one, open));
        List<RiskView> risks = queries.ask(new ShowRisks(project.id()), viewer).risks().stream()
                .filter(one -> one.standing() != Standing.CLOSED).toList();
        open.addAll(LeftOpen.reported(
                project.risks(), risks.stream().map(RiskView::what).toList()));
        risks.forEach(one -> open.add("risk R" + one.number()));
        queries.ask(new ShowPilots(project.id()), viewer).pilots().stream()
                .filter(one -> one.verdict() == null)
                .forEach(one -> open.add("pilot " + one.number()));
        queries.ask(new ShowChanges(project.id()), viewer).changes().stream()
                .filter(one -> one.standing() == BaselineQuery.Standing.ASKED)
                .forEach(one -> open.add("change " + one.change()));
        return open;
    }

    private static void name(ExceptionView one, List<String> open) {
        switch (one.stage()) {
            case OPEN, EXPLAINED, WITH_COUNCIL -> open.add(one.kind() == ExceptionKind.COST
                    ? "exception in cost"
                    : "exception in finish");
            case SETTLED, CLOSED -> {
            }
        }
    }
}
