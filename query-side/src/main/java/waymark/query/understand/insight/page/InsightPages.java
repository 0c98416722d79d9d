package waymark.query.understand.insight.page;

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
import waymark.api.understand.insight.InsightQuery.ListAlike;
import waymark.api.understand.insight.InsightQuery.ListInsights;
import waymark.api.understand.insight.InsightQuery.Stage;
import waymark.api.understand.insight.InsightQuery.Which;
import waymark.api.understand.insight.view.InsightView;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Named;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.page.export.WholeExport;
import waymark.query.page.kit.Field.Choice;
import waymark.query.understand.concern.ConcernSaid;

/** The pages of insights: the list, the form for a new one, and one with all that speaks for it. */
@Controller
@RequestMapping("/understand/insights")
class InsightPages {

    private static final int ROWS = 50;

    private final Queries queries;
    private final Named named;
    private final InsightTables tables;
    private final InsightCards cards;
    private final ConcernSaid concerns;

    InsightPages(Queries queries, Named named, InsightTables tables, InsightCards cards,
            ConcernSaid concerns) {
        this.queries = queries;
        this.named = named;
        this.tables = tables;
        this.cards = cards;
        this.concerns = concerns;
    }

    @GetMapping
    @Asks(ListInsights.class)
    String list(@RequestParam(required = false) @Nullable Stage stage,
            @RequestParam(required = false) @Nullable String persona,
            @RequestParam(required = false) @Nullable String journey,
            @RequestParam(required = false) @Nullable String tag,
            @RequestParam(required = false) @Nullable Boolean aged,
            @RequestParam(required = false) @Nullable String from, Viewer viewer, Model model) {
        Which which = new Filter(stage, persona, journey, tag, aged).which(named);
        model.addAttribute("insights",
                tables.of(queries.ask(new ListInsights(which, from, ROWS), viewer)));
        model.addAttribute("stages", Choice.of(Stage.values()));
        model.addAttribute("personas", concerns.personas(viewer));
        model.addAttribute("journeys", concerns.journeys(viewer));
        return "understand/insights";
    }

    @GetMapping(params = "format")
    @Asks(ListInsights.class)
    WholeExport export(@RequestParam(required = false) @Nullable Stage stage,
            @RequestParam(required = false) @Nullable String persona,
            @RequestParam(required = false) @Nullable String journey,
            @RequestParam(required = false) @Nullable String tag,
            @RequestParam(required = false) @Nullable Boolean aged,
            @RequestParam String format, Viewer viewer) {
        Which which = new Filter(stage, persona, journey, tag, aged).which(named);
        return new WholeExport(format, from -> tables.of(
                queries.ask(new ListInsights(which, from, WholeExport.ROWS), viewer)));
    }

    @GetMapping("/new")
    @Asks(ListInsights.class)
    String begin(Viewer viewer, Model model) {
        choices(model);
        model.addAttribute("personas", concerns.personas(viewer));
        return "understand/insight-new";
    }

    /** What says nearly the same as what somebody is about to write down. */
    @GetMapping("/alike")
    @Asks(ListAlike.class)
    String alike(@RequestParam(defaultValue = "") String title, Viewer viewer, Model model) {
        model.addAttribute("alike", InsightCards.links(
                queries.ask(new ListAlike(title, null), viewer)));
        return "understand/alike";
    }

    @GetMapping("/{id}")
    @Asks(FindInsight.class)
    String item(@PathVariable String id, Viewer viewer, Model model) {
        String stream = named.stream(InsightId.SUBJECT, id);
        InsightView insight = queries.ask(new FindInsight(stream), viewer);
        model.addAttribute("insight", insight);
        model.addAttribute("tag", InsightTables.tag(insight.stage()));
        model.addAttribute("evidence", tables.evidence(insight));
        model.addAttribute("concerns", concerns.of(insight.concerns(), viewer));
        model.addAllAttributes(cards.of(insight, viewer));
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
