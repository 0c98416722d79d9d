package waymark.query.deliver.project.plan;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import waymark.api.deliver.dependency.DependencyQuery.DependenciesView;
import waymark.api.deliver.dependency.DependencyQuery.ShowDependencies;
import waymark.api.deliver.project.ProjectQuery.ListProjects;
import waymark.api.deliver.project.ProjectQuery.ProjectView;
import waymark.api.deliver.project.ProjectQuery.Stage;
import waymark.api.deliver.project.pilot.PilotQuery.ShowPilots;
import waymark.api.govern.overview.OverviewQuery.Waits;
import waymark.query.deliver.project.CaseProjects;
import waymark.query.deliver.project.risk.OwnRisks;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;

/** What stands beside projects and asks something of people. */
@Component
public class ProjectDuties {

    private static final int MANY = 500;

    private final Queries queries;
    private final CaseProjects projects;
    private final OwnRisks risks;
    private final DueMilestones milestones;

    ProjectDuties(Queries queries, CaseProjects projects, OwnRisks risks,
            DueMilestones milestones) {
        this.queries = queries;
        this.projects = projects;
        this.risks = risks;
        this.milestones = milestones;
    }

    /** What one owes: a word on milestones and what slips, a verdict, an answer to a risk. */
    public Stream<Waits> owed(String me, Viewer viewer) {
        List<ProjectView> managed = managed(me, viewer).toList();
        return Stream.of(milestones.of(managed, viewer), managed.stream().flatMap(one -> Stream
                .concat(slipping(one, viewer), piloted(one, viewer))), answers(me, viewer))
                .flatMap(one -> one);
    }

    /** ORG-2: what somebody who left looked after, in projects that go on. */
    public Stream<Waits> left(String gone, String why, Viewer viewer) {
        Map<String, ProjectView> known = projects.byId(
                risks.projects(gone, viewer.asOf()), viewer.asOf());
        return risks.open(gone, viewer.asOf()).flatMap(one -> Stream
                .ofNullable(known.get(one.project()))
                .filter(project -> project.endedOn() == null)
                .map(project -> waits(project, one, why)));
    }

    private Stream<ProjectView> managed(String me, Viewer viewer) {
        return Stage.GOING_ON.stream()
                .flatMap(stage -> queries.ask(new ListProjects(stage, null, MANY), viewer)
                        .projects().stream())
                .filter(one -> one.manager().equals(me));
    }

    /** PRJ-6: whoever waits is warned when what it waits for will be there later than agreed. */
    private Stream<Waits> slipping(ProjectView project, Viewer viewer) {
        DependenciesView view = queries.ask(new ShowDependencies(project.id()), viewer);
        return view.waitsFor().stream().filter(one -> one.late() > 0 && !one.there())
                .map(one -> new Waits(project.id(), project.reference(), project.title(),
                        "a look: %s, which it waits for, is %d days late".formatted(
                                one.reference(), one.late()),
                        one.expected(), project.changedAt()));
    }

    private Stream<Waits> piloted(ProjectView project, Viewer viewer) {
        return queries.ask(new ShowPilots(project.id()), viewer).pilots().stream()
                .filter(one -> one.verdict() == null
                        && !one.trial().to().isAfter(viewer.asOf().effective()))
                .map(one -> new Waits(project.id(), project.reference(), project.title(),
                        "a verdict on its pilot", one.trial().to(), project.changedAt()));
    }

    private Stream<Waits> answers(String me, Viewer viewer) {
        Map<String, ProjectView> known = projects.byId(
                risks.projects(me, viewer.asOf()), viewer.asOf());
        return risks.due(me, viewer.asOf()).flatMap(one -> Stream
                .ofNullable(known.get(one.project()))
                .map(project -> waits(project, one, "an answer to a risk")));
    }

    private static Waits waits(ProjectView project, OwnRisks.Of one, String why) {
        return new Waits(project.id(), project.reference(), one.risk().what(), why,
                one.risk().due(), one.risk().changedAt());
    }
}
