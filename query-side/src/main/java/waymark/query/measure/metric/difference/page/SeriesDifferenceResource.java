package waymark.query.measure.metric.difference.page;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import waymark.api.kernel.Require;
import waymark.api.measure.metric.MetricId;
import waymark.api.measure.metric.difference.MovedList;
import waymark.api.measure.metric.difference.SeriesDifference;
import waymark.api.measure.metric.difference.SeriesDifferenceQuery.CompareSeries;
import waymark.api.measure.metric.difference.SeriesDifferenceQuery.ListMoved;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Named;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.kernel.web.Answers;
import waymark.query.kernel.web.Clocks;

/** What lies between two views of a metric, over REST. */
@RestController
@RequestMapping(path = "/api/metrics/{id}/difference", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "measure")
class SeriesDifferenceResource {

    private final Queries queries;
    private final Named named;
    private final Clocks clocks;

    SeriesDifferenceResource(Queries queries, Named named, Clocks clocks) {
        this.queries = queries;
        this.named = named;
        this.clocks = clocks;
    }

    @GetMapping
    @Asks(CompareSeries.class)
    @Operation(operationId = "compareSeries",
            summary = "What lies between an earlier view of a metric and this one")
    ResponseEntity<SeriesDifference> difference(@PathVariable String id,
            @ParameterObject DifferenceAsked asked, Viewer viewer) {
        return Answers.of(queries.ask(new CompareSeries(asked.series(metric(id)),
                asked.earlier(clocks, viewer.asOf())), viewer), viewer);
    }

    @GetMapping("/moved")
    @Asks(ListMoved.class)
    @Operation(operationId = "listMoved",
            summary = "List the answers and observations of which the difference consists")
    ResponseEntity<MovedList> moved(@PathVariable String id,
            @ParameterObject DifferenceAsked asked,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(defaultValue = "100") int limit, Viewer viewer) {
        Require.between("limit", limit, 1, 500);
        return Answers.of(queries.ask(new ListMoved(asked.series(metric(id)),
                asked.earlier(clocks, viewer.asOf()), asked.which(), from, limit), viewer), viewer);
    }

    private String metric(String id) {
        return named.stream(MetricId.SUBJECT, id);
    }
}
