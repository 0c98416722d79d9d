package waymark.query.govern.objective;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import waymark.api.choose.initiative.portfolio.PortfolioQuery.ListServing;
import waymark.api.govern.objective.ObjectiveEvent.Result;
import waymark.api.govern.objective.ObjectiveId;
import waymark.api.govern.objective.ObjectiveQuery.FindObjective;
import waymark.api.govern.objective.ObjectiveQuery.ListObjectives;
import waymark.api.govern.objective.ObjectiveQuery.ObjectiveView;
import waymark.api.measure.metric.MetricQuery.FindMetric;
import waymark.query.audit.history.Happenings;
import waymark.query.govern.organisation.Choosable;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Named;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.measure.metric.MetricChoices;
import waymark.query.page.export.WholeExport;
import waymark.query.page.kit.Field.Choice;

/** The pages of objectives: all of them, and one with what each department contributes. */
@Controller
@RequestMapping("/govern/objectives")
class ObjectivePages {

    private static final int ROWS = 50;

    private final Queries queries;
    private final Named named;
    private final ObjectiveTables tables;
    private final Parts parts;

    /** What else its pages are made of. */
    @Component
    record Parts(Happenings happenings, Choosable organisation, MetricChoices metrics) {}

    ObjectivePages(Queries queries, Named named, ObjectiveTables tables, Parts parts) {
        this.queries = queries;
        this.named = named;
        this.tables = tables;
        this.parts = parts;
    }

    @GetMapping
    @Asks(ListObjectives.class)
    String list(@RequestParam(required = false) @Nullable String from, Viewer viewer,
            Model model) {
        model.addAttribute("objectives",
                tables.of(queries.ask(new ListObjectives(false, from, ROWS), viewer)));
        choices(viewer, model);
        return "govern/objectives";
    }

    @GetMapping(params = "format")
    @Asks(ListObjectives.class)
    WholeExport export(@RequestParam String format, Viewer viewer) {
        return new WholeExport(format, from -> tables.of(
                queries.ask(new ListObjectives(false, from, WholeExport.ROWS), viewer)));
    }

    @GetMapping("/{id}")
    @Asks(FindObjective.class)
    String item(@PathVariable String id, Viewer viewer, Model model) {
        ObjectiveView objective = queries.ask(
                new FindObjective(named.stream(ObjectiveId.SUBJECT, id)), viewer);
        List<Choice> departments = choices(viewer, model);
        model.addAttribute("objective", objective);
        model.addAttribute("tag", ObjectiveTables.tag(objective.result()));
        model.addAttribute("metric", queries.ask(new FindMetric(objective.metric()), viewer));
        model.addAttribute("contributions", tables.contributions(objective, departments));
        model.addAttribute("serving", tables.serving(
                queries.ask(new ListServing(objective.id()), viewer)));
        model.addAttribute("results", Choice.of(Result.values()));
        model.addAttribute("history",
                parts.happenings().of(objective.id(), viewer.asOf()));
        return "govern/objective";
    }

    private List<Choice> choices(Viewer viewer, Model model) {
        List<Choice> departments = parts.organisation().departments(viewer);
        model.addAttribute("departments", departments);
        model.addAttribute("metrics", parts.metrics().of(viewer));
        return departments;
    }
}
