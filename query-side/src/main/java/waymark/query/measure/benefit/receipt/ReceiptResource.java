package waymark.query.measure.benefit.receipt;

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
import waymark.api.measure.benefit.BenefitId;
import waymark.api.measure.benefit.MoneyQuery.Kind;
import waymark.api.measure.benefit.receipt.ReceiptQuery.AskReceipt;
import waymark.api.measure.benefit.receipt.ReceiptQuery.Basis;
import waymark.api.measure.benefit.receipt.ReceiptQuery.GroundedLines;
import waymark.api.measure.benefit.receipt.ReceiptQuery.ListGroundedLines;
import waymark.api.measure.benefit.receipt.ReturnReceipt;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Named;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.kernel.web.Answers;

/** Receipts over REST: what a return is made of, line by line. */
@RestController
@RequestMapping(path = "/api/money/receipt", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "measure")
class ReceiptResource {

    private final Queries queries;
    private final Named named;

    ReceiptResource(Queries queries, Named named) {
        this.queries = queries;
        this.named = named;
    }

    @GetMapping
    @Asks(AskReceipt.class)
    @Operation(operationId = "askReceipt", summary = "Ask what a return is made of")
    ResponseEntity<ReturnReceipt> receipt(@RequestParam(defaultValue = "VERIFIED") Basis basis,
            @RequestParam(required = false) @Nullable String initiative,
            @RequestParam(defaultValue = "100") int limit, Viewer viewer) {
        Require.between("limit", limit, 1, 500);
        return Answers.of(queries.ask(
                new AskReceipt(basis, stream(initiative), limit), viewer), viewer);
    }

    @GetMapping("/lines")
    @Asks(ListGroundedLines.class)
    @Operation(operationId = "listGroundedLines",
            summary = "List the lines of a sum with what each rests on")
    ResponseEntity<GroundedLines> lines(@RequestParam(defaultValue = "VERIFIED") Kind kind,
            @RequestParam(required = false) @Nullable String initiative,
            @RequestParam(required = false) @Nullable String benefit,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(defaultValue = "100") int limit, Viewer viewer) {
        Require.between("limit", limit, 1, 500);
        return Answers.of(queries.ask(new ListGroundedLines(kind, stream(initiative),
                named.streamIfSaid(BenefitId.SUBJECT, benefit), from, limit), viewer), viewer);
    }

    private @Nullable String stream(@Nullable String initiative) {
        return named.streamIfSaid(InitiativeId.SUBJECT, initiative);
    }
}
