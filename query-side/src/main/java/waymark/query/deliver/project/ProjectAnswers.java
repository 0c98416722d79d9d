package waymark.query.deliver.project;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import waymark.api.deliver.project.Milestone;
import waymark.api.deliver.project.ProjectEvent.ProjectStarted;
import waymark.api.deliver.project.ProjectQuery.FindProject;
import waymark.api.deliver.project.ProjectQuery.ListProjects;
import waymark.api.deliver.project.ProjectQuery.ProjectList;
import waymark.api.deliver.project.ProjectQuery.ProjectView;
import waymark.api.govern.programme.Settings.Tolerances;
import waymark.api.measure.benefit.MoneyQuery.Kind;
import waymark.query.govern.programme.ProgrammeFacts;
import waymark.query.kernel.AsOf;
import waymark.query.kernel.Board;
import waymark.query.kernel.Boards;
import waymark.query.kernel.Page;
import waymark.query.kernel.Projection.Facet;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Unknown;
import waymark.query.kernel.Viewer;
import waymark.query.measure.benefit.money.Ledger;
import waymark.query.measure.benefit.money.Sums;

/** Answers questions about projects from their board and the ledger. */
@Component
class ProjectAnswers {

    private final Board<ProjectRow> board;
    private final Ledger ledger;
    private final ProgrammeFacts programme;

    ProjectAnswers(Boards boards, Ledger ledger, ProgrammeFacts programme) {
        this.board = boards.of(ProjectBoard.class);
        this.ledger = ledger;
        this.programme = programme;
    }

    @QueryHandler
    ProjectView find(FindProject query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        AsOf asOf = viewer.asOf();
        ProjectRow row = board.find(query.id(), asOf)
                .or(() -> board.all("key", query.id(), asOf).stream().findFirst())
                .orElseThrow(Unknown.id());
        return views(List.of(row), asOf).getFirst();
    }

    @QueryHandler
    ProjectList list(ListProjects query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        Facet where = query.stage() == null ? null : new Facet("stage", query.stage().name());
        Page<ProjectRow> page = board.page(where, query.before(), query.limit(), viewer.asOf());
        return new ProjectList(views(page.rows(), viewer.asOf()), page.next());
    }

    List<ProjectView> views(List<ProjectRow> rows, AsOf asOf) {
        Map<String, Sums> sums = ledger.byStream(rows.stream().map(ProjectRow::id).toList(), asOf);
        Tolerances tolerances = programme.settings(asOf).tolerances();
        Sums none = new Sums(programme.currency(), Map.of());
        return rows.stream().map(row -> view(row, sums.getOrDefault(row.id(), none), tolerances,
                asOf.effective())).toList();
    }

    private static ProjectView view(
            ProjectRow row, Sums sums, Tolerances tolerances, LocalDate day) {
        ProjectStarted told = row.started();
        return new ProjectView(row.id(), row.reference(), row.version(), row.stage(),
                told.title(), told.initiative().value(),
                told.businessCase() == null ? null : told.businessCase().value(),
                told.authority(), told.manager().value(), told.externalKey(),
                row.baseline().amount(),
                sums.of(Kind.SPENT), sums.of(Kind.COMMITTED), row.forecastCost(),
                told.effectiveOn(), row.baseline().finish(), finish(row, day), endedOn(row),
                row.baselines(),
                row.reported(),
                Computed.of(row, sums.of(Kind.SPENT), finish(row, day), tolerances),
                row.words(), row.lastWeek(), row.milestones(), row.risks(),
                row.completed() == null ? null : row.completed().change(),
                row.stopped() == null ? null : row.stopped().reason(),
                row.completed() != null
                        ? row.completed().lessons()
                        : row.stopped() == null ? null : row.stopped().lessons(),
                row.completed() != null
                        ? row.completed().reviewOn()
                        : row.stopped() == null ? null : row.stopped().reviewOn(),
                row.changedAt());
    }

    /** The latest of what was said and what the milestones say; what is late is not yet there. */
    private static LocalDate finish(ProjectRow row, LocalDate day) {
        LocalDate ended = endedOn(row);
        if (ended != null) {
            return ended;
        }
        LocalDate said = row.forecastFinish() == null
                ? row.baseline().finish()
                : row.forecastFinish();
        LocalDate last = row.milestones().stream().filter(one -> one.actual() == null)
                .map(Milestone::forecast).max(LocalDate::compareTo).orElse(said);
        LocalDate later = last.isAfter(said) ? last : said;
        return day.isAfter(later) ? day : later;
    }

    private static @Nullable LocalDate endedOn(ProjectRow row) {
        if (row.completed() != null) {
            return row.completed().effectiveOn();
        }
        return row.stopped() == null ? null : row.stopped().effectiveOn();
    }
}
