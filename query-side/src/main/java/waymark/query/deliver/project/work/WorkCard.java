package waymark.query.deliver.project.work;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import waymark.api.deliver.project.ProjectQuery.ProjectView;
import waymark.api.deliver.project.work.WorkLink.Tool;
import waymark.api.deliver.project.work.WorkQuery.ShowWork;
import waymark.api.deliver.project.work.WorkQuery.WorkView;
import waymark.query.deliver.project.ProjectCard;
import waymark.query.govern.organisation.People;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.page.Table;
import waymark.query.page.Table.Cell;
import waymark.query.page.Table.Column;
import waymark.query.page.Table.Row;
import waymark.query.page.kit.Field.Choice;

/** Shows on a project's page where its work is looked after elsewhere. */
@Component
class WorkCard implements ProjectCard {

    private final Queries queries;
    private final People people;

    WorkCard(Queries queries, People people) {
        this.queries = queries;
        this.people = people;
    }

    @Override
    public Map<String, Object> of(ProjectView project, Viewer viewer) {
        WorkView view = queries.ask(new ShowWork(project.id()), viewer);
        return Map.of("links", view.links(), "linkTable", table(view), "tools", List.of(
                new Choice("JIRA", "Jira"), new Choice("GITHUB", "GitHub"),
                new Choice("OPENPROJECT", "OpenProject"), new Choice("OTHER", "another tool")),
                "hookActsAs", view.actsAs() == null ? "" : people.nameOf(view.actsAs()));
    }

    private static Table table(WorkView view) {
        return new Table("links of " + view.reference(),
                List.of(Column.text("tool", "Where"), Column.text("key", "Called there"),
                        Column.text("url", "Address")),
                view.links().stream().map(one -> Row.of(Cell.of(said(one.link().tool())),
                        Cell.of(one.link().key()), Cell.of(one.link().url()))).toList(),
                null);
    }

    private static String said(Tool tool) {
        return switch (tool) {
            case JIRA -> "Jira";
            case GITHUB -> "GitHub";
            case OPENPROJECT -> "OpenProject";
            case OTHER -> "another tool";
        };
    }
}
