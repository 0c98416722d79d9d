package waymark.query.govern.overview;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import waymark.api.audit.reading.ReadingQuery.ListReadings;
import waymark.api.audit.history.HistoryQuery.FindEvent;
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
import waymark.query.understand.insight.InsightsCounted;
import waymark.query.understand.problem.ProblemsCounted;

/** Where the stages of understanding and accounting begin. */
@Controller
class StagePages {

    private static final int LISTED = 500;
    private static final int LATEST = 20;

    private final Queries queries;
    private final InsightsCounted insights;
    private final ProblemsCounted problems;
    private final Say say;

    StagePages(Queries queries, InsightsCounted insights, ProblemsCounted problems, Say say) {
        this.queries = queries;
        this.insights = insights;
        this.problems = problems;
        this.say = say;
    }

    @GetMapping("/understand")
    @Asks(ListProblems.class)
    String understand(Viewer viewer, Model model) {
        String day = say.date(viewer.asOf().effective());
        List<Figure> figures = problems.byStage(viewer.asOf()).entrySet().stream()
                .map(one -> Figure.of("Problems, " + say.word(one.getKey()),
                        say.count(one.getValue())).asOf(day))
                .collect(Collectors.toList());
        figures.addFirst(Figure.of("Insights", say.count(insights.all(viewer.asOf()))).asOf(day)
                .receipt("/understand/insights"));
        model.addAttribute("figures", figures);
        model.addAttribute("problems", table(
                queries.ask(ListProblems.at(null, null, LISTED), viewer).problems()));
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

    private Table table(List<ProblemView> problems) {
        return new Table("problems",
                List.of(Column.text("reference", "Reference"), Column.text("problem", "Problem"),
                        Column.text("stage", "Stage")),
                problems.stream().map(one -> Row.of(
                        Cell.link(one.reference(), Places.of(one.id(), one.reference())),
                        Cell.of(one.sentence()), Cell.of(say.word(one.stage())))).toList(),
                null);
    }
}
