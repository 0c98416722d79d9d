package waymark.query.deliver.project.pilot;

import java.util.List;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import waymark.api.deliver.project.ProjectQuery.FindProject;
import waymark.api.deliver.project.ProjectQuery.ProjectView;
import waymark.api.deliver.project.pilot.PilotQuery.PilotsView;
import waymark.api.deliver.project.pilot.PilotQuery.ShowPilots;
import waymark.query.kernel.Board;
import waymark.query.kernel.Boards;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;

/** Answers what a project tried and what came of it. */
@Component
class PilotAnswers {

    private final Board<PilotsRow> board;
    private final Queries queries;

    PilotAnswers(Boards boards, Queries queries) {
        this.board = boards.of(PilotsBoard.class);
        this.queries = queries;
    }

    @QueryHandler
    PilotsView show(ShowPilots query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        ProjectView project = queries.ask(new FindProject(query.project()), viewer);
        PilotsRow row = board.find(project.id(), viewer.asOf())
                .orElseGet(() -> new PilotsRow(project.id(), -1, List.of()));
        return new PilotsView(project.id(), project.reference(), row.version(),
                row.pilots().reversed());
    }
}
