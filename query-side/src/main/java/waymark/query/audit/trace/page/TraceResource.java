package waymark.query.audit.trace.page;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import waymark.api.audit.trace.TraceQuery.FindItems;
import waymark.api.audit.trace.TraceQuery.FindTrace;
import waymark.api.audit.trace.TraceQuery.ItemList;
import waymark.api.audit.trace.TraceQuery.TraceView;
import waymark.api.kernel.Require;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Named;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.kernel.web.Answers;

/** Traces, and all things there are, over REST. */
@RestController
@RequestMapping(path = "/api", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "audit")
class TraceResource {

    private final Queries queries;
    private final Named named;

    TraceResource(Queries queries, Named named) {
        this.queries = queries;
        this.named = named;
    }

    @GetMapping("/trace/{type}/{id}")
    @Asks(FindTrace.class)
    @Operation(operationId = "findTrace",
            summary = "Read what a thing came from and what came of it, now or as of then")
    ResponseEntity<TraceView> trace(@PathVariable String type, @PathVariable String id,
            @RequestParam(defaultValue = "") List<String> open, Viewer viewer) {
        Require.list("open", open, 0, 20);
        return Answers.of(queries.ask(new FindTrace(named.stream(type, id), open), viewer),
                viewer);
    }

    @GetMapping("/items")
    @Asks(FindItems.class)
    @Operation(operationId = "findItems", summary = "Find things of all subjects, newest first")
    ResponseEntity<ItemList> find(@RequestParam(required = false) @Nullable String words,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String stage,
            @RequestParam(required = false) @Nullable String owner,
            @RequestParam(required = false) @Nullable String department,
            @RequestParam(required = false) @Nullable LocalDate since,
            @RequestParam(required = false) @Nullable LocalDate until,
            @RequestParam(required = false) @Nullable String before,
            @RequestParam(defaultValue = "50") int limit, Viewer viewer) {
        Require.between("limit", limit, 1, 500);
        var sought = new Sought(words, kind, stage, owner, department, since, until);
        return Answers.of(queries.ask(new FindItems(sought.which(named), before, limit), viewer),
                viewer);
    }
}
