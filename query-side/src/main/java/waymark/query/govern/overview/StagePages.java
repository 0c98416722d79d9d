package waymark.query.govern.overview;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
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

/** Where the stage of understanding begins. */
@Controller
class StagePages {

    private static final int LISTED = 500;

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
                        say.count(one.getValue())).asOf(day)
                        .receipt("/understand/problems?stage=" + one.getKey()))
                .collect(Collectors.toList());
        figures.addFirst(Figure.of("Insights", say.count(insights.all(viewer.asOf()))).asOf(day)
                .receipt("/understand/insights"));
        model.addAttribute("figures", figures);
        model.addAttribute("problems", table(
                queries.ask(ListProblems.at(null, null, LISTED), viewer).problems()));
        return "programme/understand";
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
