package waymark.query.audit.control;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import waymark.api.audit.control.ControlQuery.DrawSample;
import waymark.api.audit.control.ControlQuery.FindControl;
import waymark.api.audit.control.ControlQuery.How;
import waymark.api.audit.control.ControlQuery.ListControls;
import waymark.api.audit.control.ControlQuery.ListPopulation;
import waymark.api.audit.control.ControlQuery.ListRefused;
import waymark.api.audit.control.ControlQuery.Sample;
import waymark.api.kernel.Require;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.page.Keyset;
import waymark.query.page.Table;
import waymark.query.page.export.WholeExport;
import waymark.query.page.kit.Field.Choice;

/** The pages on which auditors see how the rules were kept, and draw their samples. */
@Controller
@RequestMapping("/audit/controls")
class ControlPages {

    private static final int ROWS = 50;

    private final Queries queries;
    private final ControlTables tables;

    ControlPages(Queries queries, ControlTables tables) {
        this.queries = queries;
        this.tables = tables;
    }

    @GetMapping
    @Asks(ListControls.class)
    String list(Viewer viewer, Model model) {
        model.addAttribute("controls", controls(viewer));
        return "audit/controls";
    }

    @GetMapping(params = "format")
    @Asks(ListControls.class)
    WholeExport export(@RequestParam String format, Viewer viewer) {
        return new WholeExport(format, _ -> controls(viewer));
    }

    private Table controls(Viewer viewer) {
        return tables.controls(queries.ask(new ListControls(), viewer).controls());
    }

    @GetMapping("/{id}")
    @Asks(FindControl.class)
    String item(@PathVariable String id, @RequestParam(required = false) @Nullable How how,
            @RequestParam(required = false) @Nullable String from, Viewer viewer, Model model) {
        model.addAttribute("control", queries.ask(new FindControl(id), viewer));
        model.addAttribute("population", population(
                new ListPopulation(id, how, before(from), ROWS), viewer));
        model.addAttribute("hows", Choice.of(How.values()));
        if (viewer.actor().may(ListRefused.class)) {
            model.addAttribute("refused", refused(id, null, ROWS, viewer));
        }
        return "audit/control";
    }

    @GetMapping(path = "/{id}", params = "format")
    @Asks(ListPopulation.class)
    WholeExport export(@PathVariable String id, @RequestParam(required = false) @Nullable How how,
            @RequestParam String format, Viewer viewer) {
        return new WholeExport(format, from -> population(
                new ListPopulation(id, how, before(from), WholeExport.ROWS), viewer));
    }

    private Table population(ListPopulation query, Viewer viewer) {
        var found = queries.ask(query, viewer);
        return tables.members("what was recorded under " + query.rule(), found.members(),
                found.next());
    }

    private static @Nullable Long before(@Nullable String from) {
        return from == null ? null : Keyset.number(from);
    }

    @GetMapping("/{id}/refusals")
    @Asks(ListRefused.class)
    String refusals(@PathVariable String id, @RequestParam(required = false) @Nullable String from,
            Viewer viewer, Model model) {
        model.addAttribute("control", queries.ask(new FindControl(id), viewer));
        model.addAttribute("refused", refused(id, from, ROWS, viewer));
        return "audit/refusals";
    }

    @GetMapping(path = "/{id}/refusals", params = "format")
    @Asks(ListRefused.class)
    WholeExport refusals(@PathVariable String id, @RequestParam String format, Viewer viewer) {
        return new WholeExport(format, from -> refused(id, from, WholeExport.ROWS, viewer));
    }

    private Table refused(String rule, @Nullable String from, int rows, Viewer viewer) {
        var found = queries.ask(new ListRefused(rule, from, rows), viewer);
        return tables.refused(found.refused(), found.next());
    }

    @GetMapping("/{id}/sample")
    @Asks(DrawSample.class)
    String sample(@PathVariable String id, @RequestParam(required = false) @Nullable How how,
            @RequestParam(defaultValue = "25") int size, @RequestParam String seed, Viewer viewer,
            Model model) {
        Require.between("size", size, 1, 500);
        Sample drawn = queries.ask(
                new DrawSample(id, how, size, Require.text("seed", seed, 60)), viewer);
        model.addAttribute("control", queries.ask(new FindControl(id), viewer));
        model.addAttribute("sample", drawn);
        model.addAttribute("drawn", tables.members("sample of " + id, drawn.members(), null));
        return "audit/control-sample";
    }
}
