package waymark.query.audit.history;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import waymark.api.audit.history.HistoryQuery.EventList;
import waymark.api.audit.history.HistoryQuery.ListEvents;
import waymark.api.kernel.Require;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.kernel.web.Answers;
import waymark.query.page.Keyset;

/** All that was recorded, over REST. */
@RestController
@RequestMapping(path = "/api/events", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "audit")
class EventResource {

    private final Queries queries;

    EventResource(Queries queries) {
        this.queries = queries;
    }

    @GetMapping
    @Asks(ListEvents.class)
    @Operation(operationId = "listEvents", summary = "List all that was recorded, newest first")
    ResponseEntity<EventList> list(@RequestParam(required = false) @Nullable String from,
            @RequestParam(defaultValue = "50") int limit, Viewer viewer) {
        Require.between("limit", limit, 1, 500);
        Long before = from == null ? null : Keyset.number(from);
        return Answers.of(queries.ask(new ListEvents(before, limit), viewer), viewer);
    }
}
