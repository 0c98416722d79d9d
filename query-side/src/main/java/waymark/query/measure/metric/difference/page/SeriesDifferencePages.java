package waymark.query.measure.metric.difference.page;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import waymark.api.measure.metric.MetricId;
import waymark.api.measure.metric.MetricQuery.FindMetric;
import waymark.api.measure.metric.difference.SeriesDifference;
import waymark.api.measure.metric.difference.SeriesDifferenceQuery.CompareSeries;
import waymark.api.measure.metric.difference.SeriesDifferenceQuery.Earlier;
import waymark.api.measure.metric.difference.SeriesDifferenceQuery.ListMoved;
import waymark.api.measure.metric.difference.SeriesDifferenceQuery.Series;
import waymark.api.measure.metric.period.Grain;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Named;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.kernel.web.Clocks;
import waymark.query.page.export.WholeExport;
import waymark.query.page.kit.Field.Choice;

/** What changed in a metric since somebody last looked, as a page and as a table to take along. */
@Controller
@RequestMapping("/measure/metrics/{id}/difference")
class SeriesDifferencePages {

    private static final int ROWS = 100;

    private final Queries queries;
    private final Named named;
    private final Clocks clocks;
    private final SeriesDifferenceTables tables;

    SeriesDifferencePages(Queries queries, Named named, Clocks clocks,
            SeriesDifferenceTables tables) {
        this.queries = queries;
        this.named = named;
        this.clocks = clocks;
        this.tables = tables;
    }

    @GetMapping
    @Asks(CompareSeries.class)
    String difference(@PathVariable String id, DifferenceAsked asked,
            @RequestParam(required = false) @Nullable String from, Viewer viewer, Model model) {
        DifferenceAsked since = asked.sinceAMonth(viewer.asOf());
        Earlier earlier = since.earlier(clocks, viewer.asOf());
        Series series = since.series(named.stream(MetricId.SUBJECT, id));
        SeriesDifference found = queries.ask(new CompareSeries(series, earlier), viewer);
        var metric = queries.ask(new FindMetric(series.metric()), viewer);
        var addresses = new DifferenceLinks("/measure/metrics/" + metric.reference(), since);
        model.addAttribute("metric", metric);
        model.addAttribute("asked", since);
        model.addAttribute("difference", found);
        model.addAttribute("sentence", tables.sentence(found));
        model.addAttribute("periods", tables.periods(found, addresses));
        model.addAttribute("causes", tables.causes(found, addresses));
        model.addAttribute("moved", tables.moved(queries.ask(
                new ListMoved(series, earlier, since.which(), from, ROWS), viewer)));
        model.addAttribute("grains", Choice.of(Grain.values()));
        return "measure/metric-difference";
    }

    @GetMapping(params = "format")
    @Asks(ListMoved.class)
    WholeExport export(@PathVariable String id, DifferenceAsked asked, @RequestParam String format,
            Viewer viewer) {
        DifferenceAsked since = asked.sinceAMonth(viewer.asOf());
        Earlier earlier = since.earlier(clocks, viewer.asOf());
        Series series = since.series(named.stream(MetricId.SUBJECT, id));
        return new WholeExport(format, from -> tables.moved(queries.ask(new ListMoved(series,
                earlier, since.which(), from, WholeExport.ROWS), viewer)));
    }
}
