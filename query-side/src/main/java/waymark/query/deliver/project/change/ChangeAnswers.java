package waymark.query.deliver.project.change;

import java.util.List;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import waymark.api.deliver.project.ProjectQuery.FindProject;
import waymark.api.deliver.project.ProjectQuery.ProjectView;
import waymark.api.deliver.project.change.BaselineQuery.ChangesView;
import waymark.api.deliver.project.change.BaselineQuery.ShowChanges;
import waymark.query.kernel.Board;
import waymark.query.kernel.Boards;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;

/** Answers how the baseline of a project moved and who asked for what. */
@Component
class ChangeAnswers {

    private final Board<ChangesRow> board;
    private final Queries queries;

    ChangeAnswers(Boards boards, Queries queries) {
        this.board = boards.of(ChangesBoard.class);
        this.queries = queries;
    }

    @QueryHandler
    ChangesView show(ShowChanges query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        ProjectView project = queries.ask(new FindProject(query.project()), viewer);
        ChangesRow row = board.find(project.id(), viewer.asOf())
                .orElseGet(() -> new ChangesRow(project.id(), -1, List.of()));
        return new ChangesView(project.id(), project.reference(), row.version(),
                project.baselines(), row.changes().reversed());
    }
}
