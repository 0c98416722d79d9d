package waymark.query.govern.overview;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import waymark.api.audit.reading.ReadingQuery.ListReadings;
import waymark.api.audit.history.HistoryQuery.FindEvent;
import waymark.api.understand.insight.InsightQuery.ListInsights;
import waymark.api.understand.problem.ProblemQuery;
import waymark.api.understand.problem.ProblemQuery.ListProblems;
import waymark.api.understand.problem.view.ProblemView;
import waymark.query.govern.duty.Places;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.page.Say;
import waymark.query.page.Table;
import waymark.query.page.Table.Cell;
import waymark.query.page.Table.Column;
import waymark.query.page.Table.Row;
import waymark.query.page.kit.Figure;

/** Where the stages of understanding and accounting begin. */
@Controller
class StagePages {

    private static final int COUNTED = 500;
    private static final int LATEST = 20;

    private final Queries queries;
    private final Say say;

    StagePages(Queries queries, Say say) {
        this.queries = queries;
        this.say = say;
    }

    @GetMapping("/understand")
    @Asks(ListProblems.class)
    String understand(Viewer viewer, Model model) {
        var insights = queries.ask(ListInsights.at(null, null, COUNTED), viewer).insights();
        var problems = queries.ask(ListProblems.at(null, null, COUNTED), viewer).problems();
        String day = say.date(viewer.asOf().effective());
        Map<ProblemQuery.Stage, Long> stages = problems.stream().map(ProblemView::stage)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        List<Figure> figures = stages.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(one -> Figure.of("Problems, " + say.word(one.getKey()),
                        say.count(one.getValue())).asOf(day))
                .collect(Collectors.toList());
        figures.addFirst(Figure.of("Insights", say.count(insights.size())).asOf(day)
                .receipt("/understand/insights"));
        model.addAttribute("figures", figures);
        model.addAttribute("problems", problems(problems));
        return "programme/understand";
    }

    /** The newest events, one by one; the log has no gaps. */
    @GetMapping("/audit")
    @Asks(FindEvent.class)
    String audit(Viewer viewer, Model model) {
        long head = viewer.asOf().position();
        List<Row> rows = LongStream.range(0, Math.min(LATEST, head)).map(at -> head - at)
                .mapToObj(at -> queries.ask(new FindEvent(at), viewer))
                .map(event -> Row.of(
                        Cell.link(Long.toString(event.position()),
                                "/audit/events/" + event.position()),
                        Cell.said(event.recordedAt(), say.moment(event.recordedAt())),
                        Cell.of(event.words()), Cell.link(event.id().replaceAll("/.*", ""),
                                "/audit/history/" + event.id()),
                        Cell.of(event.by().name())))
                .toList();
        model.addAttribute("head", head);
        model.addAttribute("seesReadings", viewer.actor().may(ListReadings.class));
        model.addAttribute("latest", new Table("the latest events", List.of(
                Column.figure("position", "Position"), Column.text("recorded", "Recorded"),
                Column.text("what", "What happened"), Column.text("to", "To"),
                Column.text("who", "Who")), rows, null));
        return "audit/overview";
    }

    private Table problems(List<ProblemView> problems) {
        return new Table("problems",
                List.of(Column.text("reference", "Reference"), Column.text("problem", "Problem"),
                        Column.text("stage", "Stage")),
                problems.stream().map(one -> Row.of(
                        Cell.link(one.reference(), Places.of(one.id(), one.reference())),
                        Cell.of(one.sentence()), Cell.of(say.word(one.stage())))).toList(),
                null);
    }
}
