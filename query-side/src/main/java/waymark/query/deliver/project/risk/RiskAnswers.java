package waymark.query.deliver.project.risk;

import java.util.Comparator;
import java.util.List;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import waymark.api.deliver.project.ProjectQuery.FindProject;
import waymark.api.deliver.project.ProjectQuery.ProjectView;
import waymark.api.deliver.project.risk.RiskQuery.RiskView;
import waymark.api.deliver.project.risk.RiskQuery.RisksView;
import waymark.api.deliver.project.risk.RiskQuery.ShowRisks;
import waymark.api.deliver.project.risk.RiskQuery.Standing;
import waymark.query.kernel.Board;
import waymark.query.kernel.Boards;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;

/** Answers what may go wrong with a project, and what has. */
@Component
class RiskAnswers {

    private static final Comparator<RiskView> HEAVIEST = Comparator
            .<RiskView, Boolean>comparing(one -> one.standing() == Standing.CLOSED)
            .thenComparing(Comparator.comparingInt(RiskView::score).reversed())
            .thenComparingInt(RiskView::number);

    private final Board<RisksRow> board;
    private final Queries queries;

    RiskAnswers(Boards boards, Queries queries) {
        this.board = boards.of(RisksBoard.class);
        this.queries = queries;
    }

    @QueryHandler
    RisksView show(ShowRisks query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        ProjectView project = queries.ask(new FindProject(query.project()), viewer);
        RisksRow row = board.find(project.id(), viewer.asOf())
                .orElseGet(() -> new RisksRow(project.id(), -1, List.of()));
        return new RisksView(project.id(), project.reference(), row.version(),
                row.risks().stream().sorted(HEAVIEST).toList());
    }
}
