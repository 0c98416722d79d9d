package waymark.query.deliver.dependency;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import waymark.api.deliver.dependency.Dependency;
import waymark.api.deliver.dependency.DependencyQuery.DependenciesView;
import waymark.api.deliver.dependency.DependencyQuery.DependencyView;
import waymark.api.deliver.dependency.DependencyQuery.ShowDependencies;
import waymark.api.deliver.project.Milestone;
import waymark.api.deliver.project.ProjectQuery.FindProject;
import waymark.api.deliver.project.ProjectQuery.ProjectView;
import waymark.query.deliver.project.CaseProjects;
import waymark.query.kernel.AsOf;
import waymark.query.kernel.Board;
import waymark.query.kernel.Boards;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;

/** Answers what waits for what, and by how much that slips. */
@Component
class DependencyAnswers {

    private final Board<DependencyRow> board;
    private final CaseProjects projects;
    private final Queries queries;

    DependencyAnswers(Boards boards, CaseProjects projects, Queries queries) {
        this.board = boards.of(DependencyBoard.class);
        this.projects = projects;
        this.queries = queries;
    }

    @QueryHandler
    DependenciesView show(
            ShowDependencies query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        ProjectView project = queries.ask(new FindProject(query.project()), viewer);
        List<DependencyView> before = seen(DependencyBoard.WAITS, project,
                one -> one.on().value(), viewer.asOf());
        List<DependencyView> after = seen(DependencyBoard.AWAITED, project,
                one -> one.project().value(), viewer.asOf());
        return new DependenciesView(project.id(), project.reference(), before, after,
                (int) before.stream().filter(one -> one.late() > 0 && !one.there()).count());
    }

    /** The project at the other end is named; what is waited for has the days. */
    private List<DependencyView> seen(String facet, ProjectView project,
            Function<Dependency, String> other, AsOf asOf) {
        List<DependencyRow> rows = board.all(facet, project.id(), asOf);
        Map<String, ProjectView> others = projects.byId(
                rows.stream().map(one -> other.apply(one.dependency())).distinct().toList(), asOf);
        boolean waits = facet.equals(DependencyBoard.WAITS);
        return rows.stream().flatMap(row -> Stream
                .ofNullable(others.get(other.apply(row.dependency())))
                .map(end -> view(row, end, Awaited.of(waits ? end : project,
                        row.dependency().milestone()))))
                .toList();
    }

    /** The days of what is waited for. */
    private record Awaited(LocalDate agreed, LocalDate expected, @Nullable LocalDate there) {

        static Awaited of(ProjectView project, @Nullable String milestone) {
            return project.milestones().stream().filter(one -> one.name().equals(milestone))
                    .findFirst().map(Awaited::of)
                    .orElseGet(() -> new Awaited(project.plannedFinish(),
                            project.forecastFinish(), project.endedOn()));
        }

        private static Awaited of(Milestone one) {
            LocalDate actual = one.actual();
            return new Awaited(one.baseline(), actual == null ? one.forecast() : actual, actual);
        }
    }

    private static DependencyView view(DependencyRow row, ProjectView end, Awaited days) {
        return new DependencyView(row.number(), end.id(), end.reference(), end.title(),
                row.dependency().milestone(), row.reason(), days.agreed(), days.expected(),
                days.there() != null,
                Math.max(0, ChronoUnit.DAYS.between(days.agreed(), days.expected())));
    }
}
