package waymark.query.measure.effect;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import waymark.api.measure.benefit.BenefitQuery.BenefitList;
import waymark.api.measure.effect.EffectQuery.ListUnplaced;
import waymark.api.measure.metric.definition.MetricFamily;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.page.export.WholeExport;
import waymark.query.page.kit.Field.Choice;

/** The page of benefits of which nobody said what they move, each with the form to say it. */
@Controller
@RequestMapping("/measure/unplaced")
class EffectPages {

    private static final int ROWS = 20;

    private final Queries queries;
    private final UnplacedTable table;

    EffectPages(Queries queries, UnplacedTable table) {
        this.queries = queries;
        this.table = table;
    }

    @GetMapping
    @Asks(ListUnplaced.class)
    String unplaced(@RequestParam(required = false) @Nullable String from, Viewer viewer,
            Model model) {
        BenefitList found = queries.ask(new ListUnplaced(from, ROWS), viewer);
        model.addAttribute("benefits", found.benefits());
        model.addAttribute("table", table.of(found));
        model.addAttribute("families", Choice.of(MetricFamily.values()));
        return "measure/unplaced";
    }

    @GetMapping(params = "format")
    @Asks(ListUnplaced.class)
    WholeExport export(@RequestParam String format, Viewer viewer) {
        return new WholeExport(format, from -> table.of(
                queries.ask(new ListUnplaced(from, WholeExport.ROWS), viewer)));
    }
}
