package waymark.query.deliver.project.cost;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import waymark.api.deliver.project.cost.Cost;
import waymark.api.deliver.project.cost.CostQuery.AskCostMonths;
import waymark.api.deliver.project.cost.CostQuery.CostMonths;
import waymark.api.deliver.project.cost.CostQuery.ListCosts;
import waymark.query.deliver.project.ProjectNames;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.page.export.WholeExport;
import waymark.query.page.kit.Field.Choice;

/** The page of a project's money. */
@Controller
@RequestMapping("/deliver/projects/{id}/costs")
class CostPages {

    private static final int ROWS = 100;

    private final Queries queries;
    private final ProjectNames names;
    private final CostTables tables;
    private final CostChart chart;

    CostPages(Queries queries, ProjectNames names, CostTables tables,
            CostChart chart) {
        this.queries = queries;
        this.names = names;
        this.tables = tables;
        this.chart = chart;
    }

    @GetMapping
    @Asks(ListCosts.class)
    String costs(@PathVariable String id,
            @RequestParam(required = false) Cost.@Nullable Kind kind,
            @RequestParam(required = false) @Nullable String from, Viewer viewer, Model model) {
        String project = names.stream(id);
        CostMonths months = queries.ask(new AskCostMonths(project), viewer);
        model.addAttribute("money", months);
        model.addAttribute("chart", chart.of(months));
        model.addAttribute("months", tables.months(months));
        model.addAttribute("lines", tables.lines(
                queries.ask(new ListCosts(project, kind, from, ROWS), viewer)));
        model.addAttribute("kinds", Choice.of(Cost.Kind.values()));
        return "deliver/costs";
    }

    @GetMapping(params = "format")
    @Asks(ListCosts.class)
    WholeExport export(@PathVariable String id,
            @RequestParam(required = false) Cost.@Nullable Kind kind,
            @RequestParam String format, Viewer viewer) {
        String project = names.stream(id);
        return new WholeExport(format, from -> tables.lines(queries.ask(
                new ListCosts(project, kind, from, WholeExport.ROWS), viewer)));
    }
}
