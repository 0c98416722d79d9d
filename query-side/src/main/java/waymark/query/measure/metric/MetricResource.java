package waymark.query.measure.metric;

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
import waymark.api.kernel.Require;
import waymark.api.listen.feedback.source.FeedbackSourceId;
import waymark.api.listen.feedback.source.Relation;
import waymark.api.measure.metric.MetricId;
import waymark.api.measure.metric.MetricQuery.AskNps;
import waymark.api.measure.metric.MetricQuery.FindMetric;
import waymark.api.measure.metric.MetricQuery.ListMetrics;
import waymark.api.measure.metric.MetricQuery.ListObservations;
import waymark.api.measure.metric.MetricQuery.NpsView;
import waymark.api.measure.metric.definition.Traits;
import waymark.api.measure.metric.view.MetricView;
import waymark.api.measure.metric.view.MetricView.MetricList;
import waymark.api.measure.metric.view.ObservationView.ObservationList;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Named;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.kernel.web.Answers;

/** Metrics over REST, to be read. */
@RestController
@RequestMapping(path = "/api/metrics", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "measure", description = "Metrics and benefits")
class MetricResource {

    private final Queries queries;
    private final Named named;

    MetricResource(Queries queries, Named named) {
        this.queries = queries;
        this.named = named;
    }

    @GetMapping("/nps")
    @Asks(AskNps.class)
    @Operation(operationId = "askNps", summary = "Net promoter score with its interval")
    ResponseEntity<NpsView> nps(@RequestParam(required = false) @Nullable String source,
            @RequestParam(required = false) @Nullable Relation relation,
            @RequestParam(required = false) @DateTimeFormat(iso = DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = DATE) @Nullable LocalDate to,
            Viewer viewer) {
        String stream = named.streamIfSaid(FeedbackSourceId.SUBJECT, source);
        return Answers.of(queries.ask(new AskNps(stream, relation, from, to), viewer), viewer);
    }

    @GetMapping("/{id}")
    @Asks(FindMetric.class)
    @Operation(operationId = "findMetric", summary = "Read one metric, now or as of then")
    ResponseEntity<MetricView> find(@PathVariable String id, Viewer viewer) {
        MetricView view = queries.ask(new FindMetric(metric(id)), viewer);
        return Answers.item(view, view.version(), viewer);
    }

    @GetMapping
    @Asks(ListMetrics.class)
    @Operation(operationId = "listMetrics", summary = "List metrics, newest first")
    ResponseEntity<MetricList> list(
            @RequestParam(required = false) Traits.@Nullable Role role,
            @RequestParam(required = false) @Nullable String before,
            @RequestParam(defaultValue = "50") int limit, Viewer viewer) {
        Require.between("limit", limit, 1, 500);
        return Answers.of(queries.ask(new ListMetrics(role, before, limit), viewer), viewer);
    }

    @GetMapping("/{id}/observations")
    @Asks(ListObservations.class)
    @Operation(operationId = "listObservations",
            summary = "List what was observed of a metric, with all that it ever said")
    ResponseEntity<ObservationList> observations(@PathVariable String id,
            @RequestParam(required = false) @Nullable String before,
            @RequestParam(defaultValue = "50") int limit, Viewer viewer) {
        Require.between("limit", limit, 1, 500);
        return Answers.of(queries.ask(
                new ListObservations(metric(id), before, limit), viewer), viewer);
    }

    private String metric(String id) {
        return named.stream(MetricId.SUBJECT, id);
    }
}
