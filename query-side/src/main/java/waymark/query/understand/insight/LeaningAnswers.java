package waymark.query.understand.insight;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import waymark.api.choose.initiative.InitiativeQuery.FindInitiative;
import waymark.api.choose.initiative.InitiativeView;
import waymark.api.understand.insight.InsightQuery.ListLeaning;
import waymark.api.understand.insight.InsightQuery.Stage;
import waymark.api.understand.insight.view.LeaningList;
import waymark.api.understand.insight.view.LeaningList.Leaning;
import waymark.api.understand.problem.ProblemQuery.ListProblems;
import waymark.api.understand.problem.ProblemQuery.Which;
import waymark.api.understand.problem.view.ProblemView;
import waymark.query.kernel.AsOf;
import waymark.query.kernel.Board;
import waymark.query.kernel.Boards;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Unknown;
import waymark.query.kernel.Viewer;

/** Answers what leans on an insight, on those that were merged into it too (INS-3, INS-4). */
@Component
class LeaningAnswers {

    private static final int MOST = 500;

    private final Board<InsightRow> board;
    private final Queries queries;

    LeaningAnswers(Boards boards, Queries queries) {
        this.board = boards.of(InsightBoard.class);
        this.queries = queries;
    }

    @QueryHandler
    LeaningList list(ListLeaning query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        InsightRow insight = board.find(query.id(), viewer.asOf()).orElseThrow(Unknown.id());
        Set<String> same = withAbsorbed(insight, viewer.asOf());
        List<ProblemView> problems = same.stream().flatMap(one -> queries.ask(new ListProblems(
                new Which(null, null, null, null, null, one, false), null, MOST), viewer)
                .problems().stream()).distinct().toList();
        List<Leaning> leaning = new ArrayList<>();
        Set<String> attackers = new LinkedHashSet<>();
        for (ProblemView problem : problems) {
            leaning.add(leaning(problem, same, viewer.asOf()));
            attackers.addAll(problem.initiatives());
        }
        attackers.forEach(one -> leaning.add(
                leaning(queries.ask(new FindInitiative(one), viewer))));
        return new LeaningList(insight.stage() == Stage.REFUTED
                || insight.stage() == Stage.RETIRED, leaning);
    }

    private Set<String> withAbsorbed(InsightRow insight, AsOf asOf) {
        Set<String> all = new LinkedHashSet<>(Set.of(insight.id()));
        Collection<String> next = insight.ties().absorbed();
        while (all.addAll(next)) {
            next = board.find(next, asOf).values().stream()
                    .flatMap(one -> one.ties().absorbed().stream()).toList();
        }
        return all;
    }

    private Leaning leaning(ProblemView problem, Set<String> same, AsOf asOf) {
        List<String> others = problem.insights().stream()
                .filter(one -> !same.contains(one)).toList();
        boolean carried = isCarried(others, same, asOf);
        return new Leaning(problem.id(), problem.reference(), "problem", problem.sentence(),
                word(problem.stage()), !carried && problem.waiver() == null);
    }

    /** Whether one of these holds, or what goes on for it since it was merged (INS-4). */
    private boolean isCarried(List<String> insights, Set<String> same, AsOf asOf) {
        Set<String> looked = new LinkedHashSet<>(same);
        Collection<String> next = insights;
        while (!next.isEmpty()) {
            Collection<InsightRow> rows = board.find(next, asOf).values();
            if (rows.stream().anyMatch(one -> one.stage() == Stage.VALIDATED)) {
                return true;
            }
            next = rows.stream().flatMap(one -> Stream.ofNullable(one.ties().into()))
                    .filter(looked::add).toList();
        }
        return false;
    }

    private static Leaning leaning(InitiativeView initiative) {
        return new Leaning(initiative.id(), initiative.reference(), "initiative",
                initiative.title(), word(initiative.stage()), false);
    }

    private static String word(Enum<?> stage) {
        return stage.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
