package waymark.query.deliver.exception.page;

import java.util.Map;
import org.springframework.stereotype.Component;
import waymark.api.deliver.exception.view.ExceptionQuery.ListExceptions;
import waymark.api.deliver.exception.view.ExceptionQuery.Which;
import waymark.api.deliver.project.ProjectQuery.ProjectView;
import waymark.query.deliver.project.ProjectCard;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;

/** Shows on a project's page whether it is beyond what is tolerated, and what is done about it. */
@Component
class ExceptionCard implements ProjectCard {

    /** There is one of each kind at most. */
    private static final int KINDS = 10;

    private final Queries queries;
    private final ExceptionTables tables;

    ExceptionCard(Queries queries, ExceptionTables tables) {
        this.queries = queries;
        this.tables = tables;
    }

    @Override
    public Map<String, Object> of(ProjectView project, Viewer viewer) {
        return Map.of("exceptions", tables.of(queries.ask(
                new ListExceptions(new Which(null, project.id()), null, KINDS), viewer)));
    }
}
