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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import waymark.api.listen.feedback.source.FeedbackSourceId;
import waymark.api.listen.feedback.source.Relation;
import waymark.api.measure.metric.MetricQuery.AskNps;
import waymark.api.measure.metric.MetricQuery.NpsView;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Named;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.kernel.web.Answers;

/** Metrics over REST. */
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
        String stream = source == null || source.isBlank()
                ? null
                : named.stream(FeedbackSourceId.SUBJECT, source);
        return Answers.of(queries.ask(new AskNps(stream, relation, from, to), viewer), viewer);
    }
}
