package waymark.query.govern.objective;

import java.util.List;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import waymark.api.choose.initiative.InitiativeView;
import waymark.api.choose.initiative.portfolio.PortfolioQuery.ListServing;
import waymark.api.govern.objective.ObjectiveQuery.Contribution;
import waymark.api.govern.objective.ObjectiveQuery.FindObjective;
import waymark.api.govern.objective.ObjectiveQuery.ListObjectives;
import waymark.api.govern.objective.ObjectiveQuery.ObjectiveList;
import waymark.api.govern.objective.ObjectiveQuery.ObjectiveView;
import waymark.api.govern.organisation.DepartmentId;
import waymark.query.govern.programme.ProgrammeFacts;
import waymark.query.kernel.Board;
import waymark.query.kernel.Boards;
import waymark.query.kernel.Page;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Unknown;
import waymark.query.kernel.Viewer;

/** Answers questions about objectives. */
@Component
class ObjectiveAnswers {

    private final Board<ObjectiveRow> board;
    private final Queries queries;
    private final ProgrammeFacts programme;

    ObjectiveAnswers(Boards boards, Queries queries, ProgrammeFacts programme) {
        this.board = boards.of(ObjectiveBoard.class);
        this.queries = queries;
        this.programme = programme;
    }

    @QueryHandler
    ObjectiveView find(FindObjective query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        ObjectiveRow row = board.find(query.id(), viewer.asOf()).orElseThrow(Unknown.id());
        List<InitiativeView> serving = queries.ask(new ListServing(row.id()), viewer)
                .initiatives();
        return view(row, serving.stream().map(InitiativeView::id).toList(), Contributions.of(
                departments(row), serving, programme.settings(viewer.asOf()).currency()));
    }

    @QueryHandler
    ObjectiveList list(ListObjectives query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        Page<ObjectiveRow> page = board.page(query.open() ? ObjectiveBoard.OPEN : null,
                query.before(), query.limit(), viewer.asOf());
        return new ObjectiveList(page.rows().stream()
                .map(row -> view(row, List.of(), List.of())).toList(), page.next());
    }

    private static List<String> departments(ObjectiveRow row) {
        return row.goal().departments().stream().map(DepartmentId::value).toList();
    }

    private static ObjectiveView view(
            ObjectiveRow row, List<String> serving, List<Contribution> contributions) {
        return new ObjectiveView(row.id(), row.reference(), row.version(), row.goal().title(),
                row.goal().metric().value(), row.goal().target(), row.goal().dueOn(),
                departments(row), row.result(), row.reason(), serving, contributions,
                row.changedAt());
    }
}
