package waymark.query.measure.metric.page;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import waymark.api.measure.metric.MetricId;
import waymark.api.measure.metric.MetricQuery.AskSeries;
import waymark.api.measure.metric.MetricQuery.FindMetric;
import waymark.api.measure.metric.MetricQuery.ListMetrics;
import waymark.api.measure.metric.definition.Traits;
import waymark.api.measure.metric.period.Grain;
import waymark.api.measure.metric.view.MetricView;
import waymark.api.measure.metric.view.SeriesView;
import waymark.query.audit.history.Happenings;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Named;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.page.export.WholeExport;
import waymark.query.page.kit.Field.Choice;

/** The pages of metrics: the list, the form for a new one, and one with what it says. */
@Controller
@RequestMapping("/measure/metrics")
class MetricPages {

    private static final int ROWS = 50;

    private final Queries queries;
    private final Named named;
    private final MetricTables tables;
    private final MetricCharts charts;
    private final Definitions definitions;
    private final Happenings happenings;

    MetricPages(Queries queries, Named named, MetricTables tables, MetricCharts charts,
            Definitions definitions, Happenings happenings) {
        this.queries = queries;
        this.named = named;
        this.tables = tables;
        this.charts = charts;
        this.definitions = definitions;
        this.happenings = happenings;
    }

    @GetMapping
    @Asks(ListMetrics.class)
    String list(@RequestParam(required = false) Traits.@Nullable Role role,
            @RequestParam(required = false) @Nullable String from, Viewer viewer, Model model) {
        model.addAttribute("metrics",
                tables.of(queries.ask(new ListMetrics(role, from, ROWS), viewer), viewer));
        model.addAttribute("roles", Choice.of(Traits.Role.values()));
        return "measure/metrics";
    }

    @GetMapping(params = "format")
    @Asks(ListMetrics.class)
    WholeExport export(@RequestParam(required = false) Traits.@Nullable Role role,
            @RequestParam String format, Viewer viewer) {
        return new WholeExport(format, from -> tables.of(
                queries.ask(new ListMetrics(role, from, WholeExport.ROWS), viewer), viewer));
    }

    @GetMapping("/new")
    @Asks(ListMetrics.class)
    String begin(Viewer viewer, Model model) {
        definitions.choices(viewer, model);
        return "measure/metric-new";
    }

    @GetMapping("/{id}")
    @Asks(FindMetric.class)
    String item(@PathVariable String id, Window window, Viewer viewer, Model model) {
        String stream = named.stream(MetricId.SUBJECT, id);
        MetricView metric = queries.ask(new FindMetric(stream), viewer);
        SeriesView series = queries.ask(window.of(stream), viewer);
        model.addAttribute("metric", metric);
        model.addAttribute("tag", MetricTables.tag(metric));
        model.addAttribute("facts", definitions.facts(metric, viewer.asOf()));
        model.addAttribute("said", series);
        model.addAttribute("figure", charts.figure(series));
        model.addAttribute("line", charts.line(series));
        model.addAttribute("series", tables.series(series));
        model.addAttribute("control", charts.control(series));
        model.addAttribute("wanders",
                series.control() == null ? null : charts.wanders(series, series.control()));
        model.addAttribute("grains", Choice.of(Grain.values()));
        model.addAttribute("shape", Shape.of(metric.definition().method()));
        model.addAttribute("history", happenings.of(stream, viewer.asOf()));
        definitions.choices(viewer, model);
        return "measure/metric";
    }

    @GetMapping(path = "/{id}", params = "format")
    @Asks(AskSeries.class)
    WholeExport series(@PathVariable String id, Window window, @RequestParam String format,
            Viewer viewer) {
        String stream = named.stream(MetricId.SUBJECT, id);
        return new WholeExport(format,
                from -> tables.series(queries.ask(window.of(stream), viewer)));
    }
}
