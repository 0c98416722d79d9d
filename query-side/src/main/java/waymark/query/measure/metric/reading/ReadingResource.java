package waymark.query.measure.metric.reading;

import static org.springframework.format.annotation.DateTimeFormat.ISO.DATE;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import waymark.api.measure.metric.MetricId;
import waymark.api.measure.metric.MetricQuery.AskComparison;
import waymark.api.measure.metric.MetricQuery.AskDrivers;
import waymark.api.measure.metric.MetricQuery.AskMoves;
import waymark.api.measure.metric.MetricQuery.AskSeries;
import waymark.api.measure.metric.MetricQuery.AskSplit;
import waymark.api.measure.metric.MetricQuery.Part;
import waymark.api.measure.metric.definition.Slice;
import waymark.api.measure.metric.period.Grain;
import waymark.api.measure.metric.period.Period;
import waymark.api.measure.metric.view.ComparisonView;
import waymark.api.measure.metric.view.DriversView;
import waymark.api.measure.metric.view.MovesView;
import waymark.api.measure.metric.view.SeriesView;
import waymark.api.measure.metric.view.SplitView;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Named;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.kernel.web.Answers;

/** What metrics say, over REST. Periods are written 2026, 2026-Q2, 2026-06, 2026-W23, a day. */
@RestController
@RequestMapping(path = "/api/metrics", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "measure")
class ReadingResource {

    private final Queries queries;
    private final Named named;

    ReadingResource(Queries queries, Named named) {
        this.queries = queries;
        this.named = named;
    }

    @GetMapping("/{id}/series")
    @Asks(AskSeries.class)
    @Operation(operationId = "askSeries", summary = "A metric by day, week, month or quarter")
    ResponseEntity<SeriesView> series(@PathVariable String id,
            @RequestParam(defaultValue = "MONTH") Grain grain,
            @RequestParam(required = false) @Nullable String slice,
            @RequestParam(required = false) @DateTimeFormat(iso = DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = DATE) @Nullable LocalDate to,
            Viewer viewer) {
        return Answers.of(queries.ask(new AskSeries(metric(id), grain, Slice.of(slice), from, to),
                viewer), viewer);
    }

    @GetMapping("/{id}/split")
    @Asks(AskSplit.class)
    @Operation(operationId = "askSplit",
            summary = "A metric by source, touchpoint, channel, stage or segment")
    ResponseEntity<SplitView> split(@PathVariable String id, @RequestParam String by,
            @RequestParam(required = false) @Nullable String period, Viewer viewer) {
        return Answers.of(queries.ask(new AskSplit(metric(id), by, period(period)), viewer),
                viewer);
    }

    @GetMapping("/{id}/comparison")
    @Asks(AskComparison.class)
    @Operation(operationId = "askComparison", summary = "Whether two periods or parts differ")
    ResponseEntity<ComparisonView> compare(@PathVariable String id, @RequestParam String period,
            @RequestParam(required = false) @Nullable String slice, @RequestParam String against,
            @RequestParam(required = false) @Nullable String againstSlice, Viewer viewer) {
        return Answers.of(queries.ask(new AskComparison(metric(id),
                new Part(Period.of("period", period), Slice.of(slice)),
                new Part(Period.of("against", against), Slice.of(againstSlice))), viewer),
                viewer);
    }

    @GetMapping("/{id}/drivers")
    @Asks(AskDrivers.class)
    @Operation(operationId = "askDrivers", summary = "What drives a metric, and what to mend first")
    ResponseEntity<DriversView> drivers(@PathVariable String id,
            @RequestParam(required = false) @Nullable String period, Viewer viewer) {
        return Answers.of(queries.ask(new AskDrivers(metric(id), period(period)), viewer),
                viewer);
    }

    @GetMapping("/moves")
    @Asks(AskMoves.class)
    @Operation(operationId = "askMoves",
            summary = "What moved, of all metrics, or that nothing did")
    ResponseEntity<MovesView> moves(@RequestParam(defaultValue = "QUARTER") Grain grain,
            Viewer viewer) {
        return Answers.of(queries.ask(new AskMoves(grain), viewer), viewer);
    }

    private static @Nullable Period period(@Nullable String written) {
        return written == null || written.isBlank() ? null : Period.of("period", written);
    }

    private String metric(String id) {
        return named.stream(MetricId.SUBJECT, id);
    }
}
