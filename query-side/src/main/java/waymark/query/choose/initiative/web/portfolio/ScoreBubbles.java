package waymark.query.choose.initiative.web.portfolio;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import waymark.api.choose.businesscase.BusinessCaseQuery.ListCases;
import waymark.api.choose.businesscase.figures.CaseFigures;
import waymark.api.choose.businesscase.view.CaseView;
import waymark.api.choose.initiative.InitiativeQuery.FindInitiative;
import waymark.api.choose.initiative.InitiativeQuery.Ranked;
import waymark.api.choose.initiative.InitiativeQuery.Ranking;
import waymark.query.chart.BubbleChart;
import waymark.query.chart.BubbleChart.Bubble;
import waymark.query.chart.BubbleChart.Measure;
import waymark.query.chart.Chart;
import waymark.query.govern.programme.ProgrammeFacts;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.page.Say;
import waymark.query.page.Table;
import waymark.query.page.Table.Cell;
import waymark.query.page.Table.Column;
import waymark.query.page.Table.Row;

/** Draws the best ranked by what they promise and what they take, their area by what they ask. */
@Component
class ScoreBubbles {

    private static final int MOST = 12;
    private static final int CASES = 100;

    private final Queries queries;
    private final ProgrammeFacts programme;
    private final Say say;

    ScoreBubbles(Queries queries, ProgrammeFacts programme, Say say) {
        this.queries = queries;
        this.programme = programme;
        this.say = say;
    }

    /** One initiative in the picture. */
    private record Drawn(Ranked ranked, Sides.Place place, BigDecimal asked) {

        Bubble bubble() {
            return new Bubble(ranked.reference(), place.across(), place.up(), asked);
        }
    }

    /** The dozen that rank best; null where none is scored by this method. */
    @Nullable
    Chart of(Ranking ranking, Viewer viewer) {
        Map<String, BigDecimal> asked = asked(viewer);
        List<Drawn> drawn = ranking.initiatives().stream()
                .filter(one -> one.rank() != null).limit(MOST)
                .map(one -> new Drawn(one, Sides.of(ranking.method(),
                        queries.ask(new FindInitiative(one.id()), viewer).scores()),
                        Objects.requireNonNullElse(asked.get(one.id()), BigDecimal.ZERO)))
                .toList();
        if (drawn.isEmpty()) {
            return null;
        }
        Sides sides = Sides.of(ranking.method());
        var chart = new BubbleChart("What promises most for what it takes?",
                "Each initiative by the median of its scorers. " + sides.best(),
                new Measure(sides.across(), say::number), new Measure(sides.up(), say::number),
                new Measure("what its case asks for",
                        amount -> say.money(amount, programme.currency())),
                drawn.stream().map(Drawn::bubble).toList()).drawn();
        return new Chart(chart.title(), chart.svg(), table(chart.title(), drawn, sides));
    }

    private Table table(String title, List<Drawn> drawn, Sides sides) {
        return new Table(title,
                List.of(Column.text("initiative", "Initiative"),
                        Column.figure("across", sides.across()), Column.figure("up", sides.up()),
                        Column.figure("asked", "What its case asks for")),
                drawn.stream().map(one -> Row.of(
                        WorkTables.link(one.ranked().reference(), one.ranked().title()),
                        Cell.said(one.place().across(), say.number(one.place().across())),
                        Cell.said(one.place().up(), say.number(one.place().up())),
                        one.asked().signum() == 0
                                ? Cell.of(null)
                                : Cell.said(one.asked(),
                                        say.money(one.asked(), programme.currency()))))
                        .toList(),
                null);
    }

    /** What the latest case of each initiative commits to, among those that wait for a decision. */
    private Map<String, BigDecimal> asked(Viewer viewer) {
        Map<String, BigDecimal> asked = new HashMap<>();
        Stream.of(CaseView.Stage.SUBMITTED, CaseView.Stage.REVIEWED, CaseView.Stage.DEFERRED)
                .map(stage -> queries.ask(new ListCases(stage, null, null, CASES), viewer))
                .flatMap(list -> list.cases().stream()).forEach(one -> {
                    CaseFigures figures = one.figures();
                    if (figures != null) {
                        asked.putIfAbsent(one.initiative(), figures.commitment().amount());
                    }
                });
        return asked;
    }
}
