package waymark.query.deliver.exception;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import waymark.api.deliver.exception.Beyond;
import waymark.api.deliver.exception.ExceptionEvent.Why;
import waymark.api.deliver.exception.view.ExceptionQuery.ExceptionList;
import waymark.api.deliver.exception.view.ExceptionQuery.ExceptionView;
import waymark.api.deliver.exception.view.ExceptionQuery.FindException;
import waymark.api.deliver.exception.view.ExceptionQuery.ListExceptions;
import waymark.api.deliver.exception.view.ExceptionQuery.Which;
import waymark.api.deliver.project.ProjectQuery.ProjectView;
import waymark.api.govern.programme.Settings.Tolerances;
import waymark.query.deliver.project.CaseProjects;
import waymark.query.govern.programme.ProgrammeFacts;
import waymark.query.kernel.AsOf;
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
    private final Sponsors sponsors;
    private final CaseProjects projects;
    private final ProgrammeFacts programme;

    ExceptionAnswers(Boards boards, Sponsors sponsors, CaseProjects projects,
            ProgrammeFacts programme) {
        this.board = boards.of(ExceptionBoard.class);
        this.sponsors = sponsors;
        this.projects = projects;
        this.programme = programme;
    }

    @QueryHandler
    ExceptionView find(FindException query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        return board.find(query.id(), viewer.asOf())
                .map(row -> views(List.of(row), viewer.asOf()).getFirst())
                .orElseThrow(Unknown.id());
    }

    @QueryHandler
    ExceptionList list(ListExceptions query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        Page<ExceptionRow> page = board.page(facet(query.which()), query.before(), query.limit(),
                viewer.asOf());
        return new ExceptionList(views(page.rows().stream()
                .filter(row -> fits(row, query.which())).toList(), viewer.asOf()), page.next());
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

    /** Projects and sponsors are found for all of them at once. */
    private List<ExceptionView> views(List<ExceptionRow> rows, AsOf asOf) {
        Map<String, ProjectView> of = projects.byId(
                rows.stream().map(row -> row.first().project().value()).distinct().toList(), asOf);
        Map<String, String> behind = sponsors.behind(rows.stream()
                .map(row -> row.first().initiative().value()).distinct().toList(), asOf);
        Tolerances tolerances = programme.settings(asOf).tolerances();
        return rows.stream().map(row -> {
            ProjectView project = Objects.requireNonNull(
                    of.get(row.first().project().value()), "it has started");
            return view(row, project, behind.get(row.first().initiative().value()),
                    Now.of(row.first().kind(), project, tolerances));
        }).toList();
    }

    private static ExceptionView view(ExceptionRow row, ProjectView project,
            @Nullable String sponsor, @Nullable Beyond now) {
        return new ExceptionView(row.id(), row.reference(), row.version(), row.first().kind(),
                row.stage(), project.id(), project.reference(), project.title(),
                project.manager(), sponsor, row.beyond(), now, row.times(), row.due(),
                row.overdue(), row.account(), row.explainedBy(), row.referred(), row.way(),
                said(row.closed()), row.openedAt());
    }

    private static @Nullable String said(@Nullable Why why) {
        return why == null ? null : switch (why) {
            case BACK_WITHIN -> "The forecast is back within what is tolerated.";
            case PROJECT_ENDED -> "The project has ended.";
            case BASELINE_MOVED -> "An approved change moved the baseline.";
        };
    }
}
