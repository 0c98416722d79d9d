package waymark.query.deliver.dependency;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import waymark.api.deliver.dependency.DependencyQuery.DependenciesView;
import waymark.api.deliver.dependency.DependencyQuery.DependencyView;
import waymark.api.deliver.dependency.DependencyQuery.ShowDependencies;
import waymark.api.deliver.project.ProjectQuery.ProjectView;
import waymark.query.chart.plan.WaitsChart;
import waymark.query.chart.plan.WaitsChart.Box;
import waymark.query.deliver.project.ProjectCard;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.page.Say;
import waymark.query.page.Table;
import waymark.query.page.Table.Cell;
import waymark.query.page.Table.Column;
import waymark.query.page.Table.Row;
import waymark.query.page.kit.Tag;

/** Shows on a project's page what it waits for and who waits for it, drawn and as a table. */
@Component
class DependencyCard implements ProjectCard {

    private final Queries queries;
    private final Say say;

    DependencyCard(Queries queries, Say say) {
        this.queries = queries;
        this.say = say;
    }

    @Override
    public Map<String, Object> of(ProjectView project, Viewer viewer) {
        DependenciesView view = queries.ask(new ShowDependencies(project.id()), viewer);
        return Map.of("dependencies", view, "waitsChart", new WaitsChart(
                "What waits for what around " + view.reference() + "?", table(view),
                view.reference(), boxes(view.waitsFor()), boxes(view.awaitedBy())).drawn());
    }

    private List<Box> boxes(List<DependencyView> ends) {
        return ends.stream().map(one -> new Box(what(one), said(one), isLate(one))).toList();
    }

    private Table table(DependenciesView view) {
        return new Table("dependencies of " + view.reference(),
                List.of(Column.text("which", "Which"), Column.text("project", "Project"),
                        Column.text("title", "Title"), Column.text("milestone", "Milestone"),
                        Column.text("reason", "What for"), Column.text("agreed", "Agreed"),
                        Column.text("expected", "Expected"), Column.text("slips", "Slips")),
                Stream.concat(view.waitsFor().stream().map(one -> row("waits for", one)),
                        view.awaitedBy().stream().map(one -> row("is awaited by", one)))
                        .toList(),
                null);
    }

    private Row row(String which, DependencyView one) {
        return Row.of(Cell.of(which),
                Cell.link(one.reference(), "/deliver/projects/" + one.reference()),
                Cell.of(one.title()), Cell.of(one.milestone()), Cell.of(one.reason()),
                Cell.said(one.agreed(), say.date(one.agreed())),
                Cell.said(one.expected(), say.date(one.expected())),
                Cell.tag(isLate(one)
                        ? Tag.care(say.days(one.late()) + " late")
                        : one.there() ? Tag.good("there") : Tag.plain("as agreed")));
    }

    private String said(DependencyView one) {
        String day = say.date(one.expected());
        if (one.there()) {
            return "there " + day;
        }
        return one.late() > 0 ? day + ", " + say.days(one.late()) + " late" : day;
    }

    private static boolean isLate(DependencyView one) {
        return one.late() > 0 && !one.there();
    }

    private static String what(DependencyView one) {
        return one.milestone() == null
                ? one.reference() + " " + one.title()
                : one.reference() + ": " + one.milestone();
    }
}
