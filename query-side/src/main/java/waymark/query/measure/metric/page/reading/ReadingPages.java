package waymark.query.measure.metric.page.reading;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import waymark.api.measure.metric.MetricId;
import waymark.api.measure.metric.MetricQuery.AskComparison;
import waymark.api.measure.metric.MetricQuery.AskDrivers;
import waymark.api.measure.metric.MetricQuery.AskSplit;
import waymark.api.measure.metric.MetricQuery.FindMetric;
import waymark.api.measure.metric.period.Period;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Named;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.page.export.WholeExport;

/** The pages that compare: each says the sentence first, then the table it rests on. */
@Controller
@RequestMapping("/measure/metrics/{id}")
class ReadingPages {

    private final Queries queries;
    private final Named named;
    private final ReadingTables tables;
    private final DriverChart chart;

    ReadingPages(Queries queries, Named named, ReadingTables tables, DriverChart chart) {
        this.queries = queries;
        this.named = named;
        this.tables = tables;
        this.chart = chart;
    }

    @GetMapping("/comparison")
    @Asks(AskComparison.class)
    String compare(@PathVariable String id, Sides asked, Viewer viewer, Model model) {
        var view = queries.ask(asked.of(metric(id), viewer.asOf().effective()), viewer);
        model.addAttribute("view", view);
        model.addAttribute("table", tables.of(view));
        return page("comparison", id, viewer, model);
    }

    @GetMapping(path = "/comparison", params = "format")
    @Asks(AskComparison.class)
    WholeExport comparison(@PathVariable String id, Sides asked, @RequestParam String format,
            Viewer viewer) {
        return new WholeExport(format, from -> tables.of(queries.ask(
                asked.of(metric(id), viewer.asOf().effective()), viewer)));
    }

    @GetMapping("/split")
    @Asks(AskSplit.class)
    String split(@PathVariable String id, @RequestParam(defaultValue = "touchpoint") String by,
            @RequestParam(required = false) @Nullable String period, Viewer viewer, Model model) {
        var view = queries.ask(new AskSplit(metric(id), by, period(period)), viewer);
        model.addAttribute("view", view);
        model.addAttribute("table", tables.of(view));
        return page("split", id, viewer, model);
    }

    @GetMapping(path = "/split", params = "format")
    @Asks(AskSplit.class)
    WholeExport parts(@PathVariable String id, @RequestParam(defaultValue = "touchpoint") String by,
            @RequestParam(required = false) @Nullable String period, @RequestParam String format,
            Viewer viewer) {
        return new WholeExport(format, from -> tables.of(
                queries.ask(new AskSplit(metric(id), by, period(period)), viewer)));
    }

    @GetMapping("/drivers")
    @Asks(AskDrivers.class)
    String drive(@PathVariable String id, @RequestParam(required = false) @Nullable String period,
            Viewer viewer, Model model) {
        var view = queries.ask(new AskDrivers(metric(id), period(period)), viewer);
        model.addAttribute("view", view);
        model.addAttribute("table", tables.of(view));
        model.addAttribute("chart", chart.of(view));
        return page("drivers", id, viewer, model);
    }

    @GetMapping(path = "/drivers", params = "format")
    @Asks(AskDrivers.class)
    WholeExport drivers(@PathVariable String id,
            @RequestParam(required = false) @Nullable String period, @RequestParam String format,
            Viewer viewer) {
        return new WholeExport(format, from -> tables.of(
                queries.ask(new AskDrivers(metric(id), period(period)), viewer)));
    }

    private String page(String which, String id, Viewer viewer, Model model) {
        model.addAttribute("metric", queries.ask(new FindMetric(metric(id)), viewer));
        return "measure/metric-" + which;
    }

    private static @Nullable Period period(@Nullable String written) {
        return written == null || written.isBlank() ? null : Period.of("period", written);
    }

    private String metric(String id) {
        return named.stream(MetricId.SUBJECT, id);
    }
}
