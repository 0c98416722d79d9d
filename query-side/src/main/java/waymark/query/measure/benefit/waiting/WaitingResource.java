package waymark.query.measure.benefit.waiting;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import waymark.api.kernel.Require;
import waymark.api.measure.benefit.claim.ClaimQuery.ListWaiting;
import waymark.api.measure.benefit.claim.ClaimQuery.WaitingClaims;
import waymark.api.measure.sample.SampleId;
import waymark.api.measure.sample.SampleQuery.FindSample;
import waymark.api.measure.sample.SampleQuery.ListSamples;
import waymark.api.measure.sample.SampleQuery.SampleList;
import waymark.api.measure.sample.SampleQuery.SampleView;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Named;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.kernel.web.Answers;

/** The queue of finance over REST, and samples of small claims. */
@RestController
@RequestMapping(produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "measure")
class WaitingResource {

    private final Queries queries;
    private final Named named;

    WaitingResource(Queries queries, Named named) {
        this.queries = queries;
        this.named = named;
    }

    @GetMapping("/api/claims/awaiting")
    @Asks(ListWaiting.class)
    @Operation(operationId = "listWaitingClaims", summary = "List claims that wait for finance")
    ResponseEntity<WaitingClaims> awaiting(@RequestParam(required = false) @Nullable String from,
            @RequestParam(defaultValue = "50") int limit, Viewer viewer) {
        Require.between("limit", limit, 1, 500);
        return Answers.of(queries.ask(new ListWaiting(from, limit), viewer), viewer);
    }

    @GetMapping("/api/claim-samples")
    @Asks(ListSamples.class)
    @Operation(operationId = "listSamples", summary = "List samples of claims, newest first")
    ResponseEntity<SampleList> samples(@RequestParam(required = false) @Nullable String before,
            @RequestParam(defaultValue = "20") int limit, Viewer viewer) {
        Require.between("limit", limit, 1, 500);
        return Answers.of(queries.ask(new ListSamples(before, limit), viewer), viewer);
    }

    @GetMapping("/api/claim-samples/{id}")
    @Asks(FindSample.class)
    @Operation(operationId = "findSample", summary = "Read one sample of claims")
    ResponseEntity<SampleView> sample(@PathVariable String id, Viewer viewer) {
        SampleView view = queries.ask(
                new FindSample(named.stream(SampleId.SUBJECT, id)), viewer);
        return Answers.item(view, view.version(), viewer);
    }
}
