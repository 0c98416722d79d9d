package waymark.query.measure.benefit.money;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import waymark.api.choose.initiative.InitiativeId;
import waymark.api.kernel.Require;
import waymark.api.measure.benefit.MoneyQuery.AskReturn;
import waymark.api.measure.benefit.MoneyQuery.Kind;
import waymark.api.measure.benefit.MoneyQuery.ListMoneyLines;
import waymark.api.measure.benefit.MoneyQuery.MoneyLines;
import waymark.api.measure.benefit.MoneyQuery.ReturnView;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Named;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.kernel.web.Answers;

/** The money of the programme over REST: every figure, and the lines that add up to it. */
@RestController
@RequestMapping(path = "/api/money", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "measure")
class MoneyResource {

    private final Queries queries;
    private final Named named;

    MoneyResource(Queries queries, Named named) {
        this.queries = queries;
        this.named = named;
    }

    @GetMapping("/lines")
    @Asks(ListMoneyLines.class)
    @Operation(operationId = "listMoneyLines", summary = "List the lines of a figure of money")
    ResponseEntity<MoneyLines> lines(@RequestParam(required = false) @Nullable Kind kind,
            @RequestParam(required = false) @Nullable String initiative,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(defaultValue = "100") int limit, Viewer viewer) {
        Require.between("limit", limit, 1, 500);
        return Answers.of(queries.ask(
                new ListMoneyLines(kind, stream(initiative), from, limit), viewer), viewer);
    }

    @GetMapping("/return")
    @Asks(AskReturn.class)
    @Operation(operationId = "askReturn", summary = "Ask what was spent and what came of it")
    ResponseEntity<ReturnView> worth(
            @RequestParam(required = false) @Nullable String initiative, Viewer viewer) {
        return Answers.of(queries.ask(new AskReturn(stream(initiative)), viewer), viewer);
    }

    private @Nullable String stream(@Nullable String initiative) {
        return named.streamIfSaid(InitiativeId.SUBJECT, initiative);
    }
}
