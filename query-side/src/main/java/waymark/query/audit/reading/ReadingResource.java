package waymark.query.audit.reading;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import waymark.api.audit.reading.ReadingQuery.ListReadings;
import waymark.api.audit.reading.ReadingQuery.ReadingList;
import waymark.api.kernel.Require;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.kernel.web.Answers;

/** Readings of what customers said, over REST. */
@RestController
@RequestMapping(path = "/api/readings", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "audit")
class ReadingResource {

    private final Queries queries;

    ReadingResource(Queries queries) {
        this.queries = queries;
    }

    @GetMapping
    @Asks(ListReadings.class)
    @Operation(operationId = "listReadings", summary = "List who read what customers said")
    ResponseEntity<ReadingList> list(@RequestParam(required = false) @Nullable String person,
            @RequestParam(required = false) @Nullable String thing,
            @RequestParam(required = false) @Nullable String before,
            @RequestParam(defaultValue = "50") int limit, Viewer viewer) {
        Require.between("limit", limit, 1, 500);
        return Answers.of(
                queries.ask(new ListReadings(person, thing, before, limit), viewer), viewer);
    }
}
