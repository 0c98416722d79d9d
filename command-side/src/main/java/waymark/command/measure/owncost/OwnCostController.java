package waymark.command.measure.owncost;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import waymark.api.kernel.Receipt;
import waymark.api.measure.owncost.OwnCostCommand.RecordOwnCost;
import waymark.api.measure.owncost.OwnCostId;
import waymark.api.worth.ExchangeRate;
import waymark.api.worth.Money;
import waymark.command.kernel.Answered;
import waymark.command.kernel.Ask;
import waymark.command.kernel.Commands;
import waymark.command.kernel.Sends;

/** The door to what the programme itself costs; it is read among the lines of what was spent. */
@RestController
@Tag(name = "measure")
class OwnCostController {

    private final Commands commands;

    OwnCostController(Commands commands) {
        this.commands = commands;
    }

    record Spent(Money amount, @Nullable ExchangeRate rate, @Nullable LocalDate effectiveOn,
            @Nullable String ledgerReference, String what) {}

    @PostMapping("/api/own-costs")
    @Sends(RecordOwnCost.class)
    @Operation(operationId = "recordOwnCost", summary = "Record what the programme itself cost")
    ResponseEntity<Receipt> spend(@RequestBody Spent body, Ask ask) {
        return Answered.done(commands.send(ask, new RecordOwnCost(OwnCostId.next(), body.amount(),
                body.rate(), body.effectiveOn(), body.ledgerReference(), body.what())));
    }
}
