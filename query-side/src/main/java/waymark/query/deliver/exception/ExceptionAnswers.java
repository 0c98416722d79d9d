package waymark.query.deliver.exception;

import java.util.List;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import waymark.api.choose.initiative.InitiativeQuery.FindInitiative;
import waymark.api.deliver.exception.ExceptionEvent.Why;
import waymark.api.deliver.exception.view.ExceptionQuery.ExceptionList;
import waymark.api.deliver.exception.view.ExceptionQuery.ExceptionView;
import waymark.api.deliver.exception.view.ExceptionQuery.FindException;
import waymark.api.deliver.exception.view.ExceptionQuery.ListExceptions;
import waymark.api.deliver.exception.view.ExceptionQuery.Which;
import waymark.api.deliver.project.ProjectQuery.FindProject;
import waymark.api.deliver.project.ProjectQuery.ProjectView;
import waymark.query.kernel.Board;
import waymark.query.kernel.Boards;
import waymark.query.kernel.Page;
import waymark.query.kernel.Projection.Facet;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Unknown;
import waymark.query.kernel.Viewer;

/** Answers which projects are beyond their tolerance, and what is done about it. */
@Component
class ExceptionAnswers {

    private final Board<ExceptionRow> board;
    private final Queries queries;

    ExceptionAnswers(Boards boards, Queries queries) {
        this.board = boards.of(ExceptionBoard.class);
        this.queries = queries;
    }

    @QueryHandler
    ExceptionView find(FindException query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        return board.find(query.id(), viewer.asOf()).map(row -> view(row, viewer))
                .orElseThrow(Unknown.id());
    }

    @QueryHandler
    ExceptionList list(ListExceptions query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        Page<ExceptionRow> page = board.page(facet(query.which()), query.before(), query.limit(),
                viewer.asOf());
        List<ExceptionView> views = page.rows().stream().filter(row -> fits(row, query.which()))
                .map(row -> view(row, viewer)).toList();
        return new ExceptionList(views, page.next());
    }

    private static Facet facet(Which which) {
        if (which.project() != null) {
            return new Facet(ExceptionBoard.PROJECT, which.project());
        }
        return which.stage() == null
                ? ExceptionBoard.OPEN
                : new Facet(ExceptionBoard.STAGE, which.stage().name());
    }

    private static boolean fits(ExceptionRow row, Which which) {
        return which.stage() == null || row.stage() == which.stage();
    }

    private ExceptionView view(ExceptionRow row, Viewer viewer) {
        ProjectView project = queries.ask(
                new FindProject(row.first().project().value()), viewer);
        String sponsor = queries.ask(
                new FindInitiative(project.initiative()), viewer).sponsor();
        return new ExceptionView(row.id(), row.reference(), row.version(), row.first().kind(),
                row.stage(), project.id(), project.reference(), project.title(),
                project.manager(), sponsor, row.beyond(), row.times(), row.due(), row.overdue(),
                row.account(), row.referred(), row.way(), said(row.closed()), row.openedAt());
    }

    private static @Nullable String said(@Nullable Why why) {
        return why == null ? null : switch (why) {
            case BACK_WITHIN -> "The forecast is back within what is tolerated.";
            case PROJECT_ENDED -> "The project has ended.";
            case BASELINE_MOVED -> "An approved change moved the baseline.";
        };
    }
}
