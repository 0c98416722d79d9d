package waymark.query.audit.history;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import waymark.api.audit.history.HistoryQuery.FindHistory;
import waymark.api.audit.history.HistoryQuery.HistoryView;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Named;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.kernel.web.Answers;

/** Histories over REST. */
@RestController
@RequestMapping(path = "/api/history", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "audit", description = "What happened, and whether the record is whole")
class HistoryResource {

    private final Queries queries;
    private final Named named;

    HistoryResource(Queries queries, Named named) {
        this.queries = queries;
        this.named = named;
    }

    @GetMapping("/{type}/{id}")
    @Asks(FindHistory.class)
    @Operation(operationId = "findHistory",
            summary = "Who decided what about a thing, when and on what grounds")
    ResponseEntity<HistoryView> find(
            @PathVariable String type, @PathVariable String id, Viewer viewer) {
        return Answers.of(
                queries.ask(new FindHistory(named.stream(type, id)), viewer), viewer);
    }
}
