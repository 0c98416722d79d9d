package waymark.query.measure.metric.page.observation;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import waymark.api.measure.metric.MetricId;
import waymark.api.measure.metric.MetricQuery.FindMetric;
import waymark.api.measure.metric.MetricQuery.ListObservations;
import waymark.api.measure.metric.view.MetricView;
import waymark.api.measure.metric.view.ObservationView;
import waymark.api.measure.metric.view.ObservationView.ObservationList;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Named;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.measure.metric.page.Shape;
import waymark.query.page.export.WholeExport;

/** The page of what was observed of a metric; the one that is chosen can be corrected. */
@Controller
@RequestMapping("/measure/metrics/{id}/observations")
class ObservationPages {

    private static final int ROWS = 100;

    private final Queries queries;
    private final Named named;
    private final ObservationTables tables;

    ObservationPages(Queries queries, Named named, ObservationTables tables) {
        this.queries = queries;
        this.named = named;
        this.tables = tables;
    }

    /** A page of them, newest first; {@code one} of its rows may be chosen. */
    @GetMapping
    @Asks(ListObservations.class)
    String list(@PathVariable String id, @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String one, Viewer viewer, Model model) {
        String stream = named.stream(MetricId.SUBJECT, id);
        MetricView metric = queries.ask(new FindMetric(stream), viewer);
        ObservationList list = queries.ask(new ListObservations(stream, from, ROWS), viewer);
        model.addAttribute("metric", metric);
        model.addAttribute("observations", tables.of(list, metric, from));
        list.observations().stream().filter(each -> each.reference().equals(one)).findFirst()
                .filter(each -> !each.said().isEmpty()).ifPresent(each -> choose(each, model));
        return "measure/observations";
    }

    @GetMapping(params = "format")
    @Asks(ListObservations.class)
    WholeExport export(@PathVariable String id, @RequestParam String format, Viewer viewer) {
        String stream = named.stream(MetricId.SUBJECT, id);
        MetricView metric = queries.ask(new FindMetric(stream), viewer);
        return new WholeExport(format, from -> tables.of(queries.ask(
                new ListObservations(stream, from, WholeExport.ROWS), viewer), metric, from));
    }

    private static void choose(ObservationView one, Model model) {
        model.addAttribute("chosen", one);
        model.addAttribute("old", one.said().getLast().reading());
        model.addAttribute("shape", Shape.of(one.said().getLast().reading().observed()));
    }
}
