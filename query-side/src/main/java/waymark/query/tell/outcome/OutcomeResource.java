package waymark.query.tell.outcome;

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
import waymark.api.tell.outcome.OutcomeId;
import waymark.api.tell.outcome.OutcomeQuery.BoardView;
import waymark.api.tell.outcome.OutcomeQuery.FindOutcome;
import waymark.api.tell.outcome.OutcomeQuery.ListOutcomes;
import waymark.api.tell.outcome.OutcomeQuery.OutcomeList;
import waymark.api.tell.outcome.OutcomeQuery.OutcomeView;
import waymark.api.tell.outcome.OutcomeQuery.ShowBoard;
import waymark.api.tell.outcome.OutcomeQuery.Stage;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Named;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.kernel.web.Answers;

/** Outcomes over REST, to be read; the board by everybody. */
@RestController
@RequestMapping(path = "/api", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "tell")
class OutcomeResource {

    private final Queries queries;
    private final Named named;

    OutcomeResource(Queries queries, Named named) {
        this.queries = queries;
        this.named = named;
    }

    @GetMapping("/outcomes/{id}")
    @Asks(FindOutcome.class)
    @Operation(operationId = "findOutcome", summary = "Read one outcome, now or as of then")
    ResponseEntity<OutcomeView> find(@PathVariable String id, Viewer viewer) {
        OutcomeView view = queries.ask(new FindOutcome(named.stream(OutcomeId.SUBJECT, id)),
                viewer);
        return Answers.item(view, view.version(), viewer);
    }

    @GetMapping("/outcomes")
    @Asks(ListOutcomes.class)
    @Operation(operationId = "listOutcomes", summary = "List outcomes, newest first")
    ResponseEntity<OutcomeList> list(@RequestParam(required = false) @Nullable Stage stage,
            @RequestParam(required = false) @Nullable String before,
            @RequestParam(defaultValue = "50") int limit, Viewer viewer) {
        Require.between("limit", limit, 1, 500);
        return Answers.of(queries.ask(new ListOutcomes(stage, before, limit), viewer), viewer);
    }

    @GetMapping("/board")
    @Asks(ShowBoard.class)
    @Operation(operationId = "showBoard",
            summary = "Read the public board; open to everybody while it is switched on")
    BoardView board(Viewer viewer) {
        return queries.ask(new ShowBoard(), viewer);
    }
}
