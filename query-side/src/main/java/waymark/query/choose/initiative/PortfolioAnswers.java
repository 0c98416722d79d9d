package waymark.query.choose.initiative;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import waymark.api.choose.initiative.InitiativeQuery.InitiativeList;
import waymark.api.choose.initiative.InitiativeQuery.Ranking;
import waymark.api.choose.initiative.InitiativeView.Stage;
import waymark.api.choose.initiative.ScoreSheet.Method;
import waymark.api.choose.initiative.portfolio.Comparison;
import waymark.api.choose.initiative.portfolio.PortfolioQuery.CompareRankings;
import waymark.api.choose.initiative.portfolio.PortfolioQuery.FindStanding;
import waymark.api.choose.initiative.portfolio.PortfolioQuery.FindTakenOver;
import waymark.api.choose.initiative.portfolio.PortfolioQuery.FindWork;
import waymark.api.choose.initiative.portfolio.PortfolioQuery.ListQuickTracks;
import waymark.api.choose.initiative.portfolio.PortfolioQuery.ListServing;
import waymark.api.choose.initiative.portfolio.PortfolioQuery.ListStale;
import waymark.api.choose.initiative.portfolio.PortfolioQuery.ListUnclicked;
import waymark.api.choose.initiative.portfolio.StaleList;
import waymark.api.choose.initiative.portfolio.StaleList.Stale;
import waymark.api.choose.initiative.portfolio.Standing;
import waymark.api.choose.initiative.portfolio.TakenOver;
import waymark.api.choose.initiative.portfolio.Work;
import waymark.query.choose.initiative.agreement.Comparisons;
import waymark.query.choose.initiative.agreement.Standings;
import waymark.query.govern.programme.ProgrammeFacts;
import waymark.query.kernel.AsOf;
import waymark.query.kernel.Board;
import waymark.query.kernel.Boards;
import waymark.query.kernel.Page;
import waymark.query.kernel.Projection.Facet;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;

/** Answers questions about all initiatives together. */
@Component
class PortfolioAnswers {

    private final Board<InitiativeRow> board;
    private final ProgrammeFacts programme;

    PortfolioAnswers(Boards boards, ProgrammeFacts programme) {
        this.board = boards.of(InitiativeBoard.class);
        this.programme = programme;
    }

    @QueryHandler
    Comparison compare(CompareRankings query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        return Comparisons.of(rankings(viewer.asOf()));
    }

    @QueryHandler
    Standing standing(FindStanding query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        Method asked = query.method();
        Ranking ranking = asked == null
                ? Standings.mostUsed(rankings(viewer.asOf()))
                : Rankings.of(asked, all(InitiativeBoard.CHOOSABLE, viewer.asOf()).toList());
        return Standings.of(query.initiative(), ranking, viewer.asOf().position());
    }

    @QueryHandler
    Work work(FindWork query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        Map<String, Long> stages = board.counts(InitiativeBoard.STAGE, viewer.asOf());
        return new Work(stages.getOrDefault(Stage.DELIVERING.name(), 0L),
                stages.getOrDefault(Stage.APPROVED.name(), 0L),
                programme.workLimit(viewer.asOf()));
    }

    @QueryHandler
    StaleList stale(ListStale query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        AsOf asOf = viewer.asOf();
        Rest rest = new Rest(programme.settings(asOf), asOf);
        return new StaleList(rest.intervalDays(), Stream.of(Stage.values()).filter(Rest::counts)
                .flatMap(stage -> all(new Facet(InitiativeBoard.STAGE, stage.name()), asOf))
                .filter(rest::isStale)
                .map(row -> stale(row, asOf.effective()))
                .sorted(Comparator.comparingLong(Stale::days).reversed().thenComparing(Stale::id))
                .toList());
    }

    @QueryHandler
    InitiativeList quick(ListQuickTracks query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        Page<InitiativeRow> page = board.page(InitiativeBoard.QUICK, query.before(),
                query.limit(), viewer.asOf());
        return Views.of(page, new Rest(programme.settings(viewer.asOf()), viewer.asOf()));
    }

    @QueryHandler
    InitiativeList unclicked(ListUnclicked query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        return views(InitiativeBoard.UNCLICKED, viewer);
    }

    @QueryHandler
    InitiativeList serving(ListServing query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        return views(new Facet(InitiativeBoard.OBJECTIVE, query.objective()), viewer);
    }

    private InitiativeList views(Facet facet, Viewer viewer) {
        Rest rest = new Rest(programme.settings(viewer.asOf()), viewer.asOf());
        return new InitiativeList(all(facet, viewer.asOf())
                .map(row -> Views.of(row, null, rest)).toList(), null);
    }

    @QueryHandler
    TakenOver takenOver(FindTakenOver query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        return Inheritance.of(all(InitiativeBoard.INHERITED, viewer.asOf()).toList(),
                programme.settings(viewer.asOf()).currency());
    }

    private List<Ranking> rankings(AsOf asOf) {
        List<InitiativeRow> rows = all(InitiativeBoard.CHOOSABLE, asOf).toList();
        return Arrays.stream(Method.values()).map(method -> Rankings.of(method, rows)).toList();
    }

    private Stream<InitiativeRow> all(Facet facet, AsOf asOf) {
        return board.all(facet.name(), facet.value(), asOf).stream();
    }

    private static Stale stale(InitiativeRow row, LocalDate today) {
        LocalDate last = Rest.lastOn(row);
        return new Stale(row.id(), row.reference(), row.said().title(), row.progress().stage(),
                row.carried().owner(), last, ChronoUnit.DAYS.between(last, today));
    }
}
