package waymark.query.understand.problem.watch;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import waymark.api.understand.problem.ProblemId;
import waymark.api.understand.problem.watch.WatchQuery.FindReopening;
import waymark.api.understand.problem.watch.WatchQuery.ListReopenings;
import waymark.api.understand.problem.watch.WatchQuery.ReopeningList;
import waymark.api.understand.problem.watch.WatchQuery.ReopeningView;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Named;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.kernel.web.Answers;

/** Proposals to reopen problems over REST, to be read. */
@RestController
@RequestMapping(path = "/api", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "understand")
class WatchResource {

    private final Queries queries;
    private final Named named;

    WatchResource(Queries queries, Named named) {
        this.queries = queries;
        this.named = named;
    }

    @GetMapping("/problems/{id}/reopening")
    @Asks(FindReopening.class)
    @Operation(operationId = "findReopening", summary = "Read what speaks for reopening it")
    ResponseEntity<ReopeningView> find(@PathVariable String id, Viewer viewer) {
        return Answers.of(queries.ask(
                new FindReopening(named.stream(ProblemId.SUBJECT, id)), viewer), viewer);
    }

    @GetMapping("/problem-reopenings")
    @Asks(ListReopenings.class)
    @Operation(operationId = "listReopenings",
            summary = "List the problems whose reopening is proposed")
    ResponseEntity<ReopeningList> list(Viewer viewer) {
        return Answers.of(queries.ask(new ListReopenings(), viewer), viewer);
    }
}
