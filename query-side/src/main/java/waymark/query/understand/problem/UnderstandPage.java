package waymark.query.understand.problem;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import waymark.api.understand.insight.InsightQuery;
import waymark.api.understand.insight.InsightQuery.ListInsights;
import waymark.api.understand.problem.ProblemQuery.ListProblems;
import waymark.api.understand.problem.ProblemQuery.ProblemView;
import waymark.api.understand.problem.ProblemQuery.Stage;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;

/** The first page of the stage: what waits to be solved, and what was understood last. */
@Controller
class UnderstandPage {

    private static final int FEW = 7;

    private final Queries queries;

    UnderstandPage(Queries queries) {
        this.queries = queries;
    }

    @GetMapping("/understand")
    @Asks(ListProblems.class)
    String overview(Viewer viewer, Model model) {
        model.addAttribute("next", at(Stage.PRIORITISED, viewer));
        model.addAttribute("analysed", at(Stage.ANALYSED, viewer));
        model.addAttribute("framed", at(Stage.FRAMED, viewer));
        model.addAttribute("understood", insights(InsightQuery.Stage.VALIDATED, viewer));
        model.addAttribute("open", insights(InsightQuery.Stage.RECORDED, viewer));
        return "understand/overview";
    }

    private List<ProblemView> at(Stage stage, Viewer viewer) {
        return queries.ask(new ListProblems(stage, null, FEW), viewer).problems();
    }

    private List<InsightQuery.InsightView> insights(InsightQuery.Stage stage, Viewer viewer) {
        return queries.ask(new ListInsights(stage, null, FEW), viewer).insights();
    }
}
