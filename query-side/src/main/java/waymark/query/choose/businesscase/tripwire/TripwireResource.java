package waymark.query.choose.businesscase.tripwire;

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
import waymark.api.choose.businesscase.BusinessCaseId;
import waymark.api.choose.businesscase.BusinessCaseQuery.FindTripwires;
import waymark.api.choose.businesscase.BusinessCaseQuery.ListTripwires;
import waymark.api.choose.businesscase.view.TripwireView;
import waymark.api.choose.businesscase.view.TripwireView.TripwireList;
import waymark.api.kernel.Require;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Named;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.kernel.web.Answers;

/** Tripwires over REST. */
@RestController
@RequestMapping(produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "choose")
class TripwireResource {

    private final Queries queries;
    private final Named named;

    TripwireResource(Queries queries, Named named) {
        this.queries = queries;
        this.named = named;
    }

    @GetMapping("/api/business-cases/{id}/tripwires")
    @Asks(FindTripwires.class)
    @Operation(operationId = "findTripwires",
            summary = "Read whether what an approved case rests on still holds")
    ResponseEntity<TripwireView> find(@PathVariable String id, Viewer viewer) {
        String stream = named.stream(BusinessCaseId.SUBJECT, id);
        return Answers.of(queries.ask(new FindTripwires(stream), viewer), viewer);
    }

    @GetMapping("/api/tripwires")
    @Asks(ListTripwires.class)
    @Operation(operationId = "listTripwires",
            summary = "List approved cases with tripwires, how they stand and what still spends")
    ResponseEntity<TripwireList> list(@RequestParam(required = false) @Nullable String before,
            @RequestParam(defaultValue = "20") int limit, Viewer viewer) {
        Require.between("limit", limit, 1, 100);
        return Answers.of(queries.ask(new ListTripwires(before, limit), viewer), viewer);
    }
}
