package waymark.query.deliver.project.work;

import java.util.List;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import waymark.api.deliver.project.ProjectQuery.FindProject;
import waymark.api.deliver.project.ProjectQuery.ProjectView;
import waymark.api.deliver.project.work.WorkQuery.ShowWork;
import waymark.api.deliver.project.work.WorkQuery.WorkView;
import waymark.query.kernel.Board;
import waymark.query.kernel.Boards;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;

/** Answers where the work of a project is looked after elsewhere. */
@Component
class WorkAnswers {

    private final Board<WorkRow> board;
    private final Queries queries;

    WorkAnswers(Boards boards, Queries queries) {
        this.board = boards.of(WorkBoard.class);
        this.queries = queries;
    }

    @QueryHandler
    WorkView show(ShowWork query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        ProjectView project = queries.ask(new FindProject(query.project()), viewer);
        WorkRow row = board.find(project.id(), viewer.asOf())
                .orElseGet(() -> new WorkRow(project.id(), List.of(), null));
        return new WorkView(project.id(), project.reference(), row.links(), row.actsAs());
    }
}
