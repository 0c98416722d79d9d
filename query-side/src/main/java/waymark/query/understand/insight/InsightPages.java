package waymark.query.understand.insight;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import waymark.api.understand.insight.Evidence;
import waymark.api.understand.insight.InsightId;
import waymark.api.understand.insight.InsightQuery.FindInsight;
import waymark.api.understand.insight.InsightQuery.InsightList;
import waymark.api.understand.insight.InsightQuery.InsightView;
import waymark.api.understand.insight.InsightQuery.ListInsights;
import waymark.api.understand.insight.InsightQuery.Stage;
import waymark.query.audit.history.Histories;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Named;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.page.export.WholeExport;
import waymark.query.page.kit.Field.Choice;

/** The pages of insights: the list, the form for a new one, and one with all that speaks for it. */
@Controller
@RequestMapping("/understand/insights")
class InsightPages {

    private static final int ROWS = 50;

    private final Queries queries;
    private final Named named;
    private final InsightTables tables;
    private final Histories histories;

    InsightPages(Queries queries, Named named, InsightTables tables, Histories histories) {
        this.queries = queries;
        this.named = named;
        this.tables = tables;
        this.histories = histories;
    }

    @GetMapping
    @Asks(ListInsights.class)
    String list(@RequestParam(required = false) @Nullable Stage stage,
            @RequestParam(required = false) @Nullable String from, Viewer viewer, Model model) {
        InsightList insights = queries.ask(new ListInsights(stage, from, ROWS), viewer);
        model.addAttribute("insights", tables.of(insights));
        model.addAttribute("stages", Choice.of(Stage.values()));
        return "understand/insights";
    }

    @GetMapping(params = "format")
    @Asks(ListInsights.class)
    WholeExport export(@RequestParam(required = false) @Nullable Stage stage,
            @RequestParam String format, Viewer viewer) {
        return new WholeExport(format, from -> tables.of(
                queries.ask(new ListInsights(stage, from, WholeExport.ROWS), viewer)));
    }

    @GetMapping("/new")
    @Asks(ListInsights.class)
    String begin(Model model) {
        choices(model);
        return "understand/insight-new";
    }

    @GetMapping("/{id}")
    @Asks(FindInsight.class)
    String item(@PathVariable String id, Viewer viewer, Model model) {
        String stream = named.stream(InsightId.SUBJECT, id);
        InsightView insight = queries.ask(new FindInsight(stream), viewer);
        model.addAttribute("insight", insight);
        model.addAttribute("tag", InsightTables.tag(insight.stage()));
        model.addAttribute("evidence", tables.evidence(insight));
        model.addAttribute("history", tables.history(histories.of(stream, viewer.asOf())));
        choices(model);
        return "understand/insight";
    }

    private static void choices(Model model) {
        model.addAttribute("kinds", Choice.of(Evidence.Kind.values()));
        model.addAttribute("stances", List.of(
                new Choice("SUPPORTS", "supports it"),
                new Choice("CONTRADICTS", "contradicts it")));
    }
}
