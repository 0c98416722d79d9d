package waymark.command.measure.benefit.door;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import waymark.api.kernel.Receipt;
import waymark.api.measure.benefit.BenefitCommand.ClaimBenefit;
import waymark.api.measure.benefit.BenefitCommand.RestateClaim;
import waymark.api.measure.benefit.BenefitCommand.VerifyClaim;
import waymark.api.measure.benefit.BenefitEvent.Result;
import waymark.api.measure.benefit.BenefitId;
import waymark.api.worth.ExchangeRate;
import waymark.api.worth.Money;
import waymark.command.kernel.Answered;
import waymark.command.kernel.Ask;
import waymark.command.kernel.Commands;
import waymark.command.kernel.Ids;
import waymark.command.kernel.Sends;

/** The door to claims: made by who delivers, verified by finance. */
@RestController
@RequestMapping(BenefitController.ADDRESS + "/{id}/claims")
@Tag(name = "measure")
class ClaimController {

    private final Commands commands;
    private final Ids ids;

    ClaimController(Commands commands, Ids ids) {
        this.commands = commands;
        this.ids = ids;
    }

    record Claimed(Money amount, @Nullable ExchangeRate rate, LocalDate from, LocalDate to,
            @Nullable Integer measurement, @Nullable BigDecimal share,
            @Nullable String ledgerReference, @Nullable String note) {}

    record Verified(Result result, @Nullable Money amount, @Nullable String ledgerReference,
            @Nullable String reason) {}

    record Restated(int restates, Result result, @Nullable Money amount,
            @Nullable String ledgerReference, String reason) {}

    @PostMapping
    @Sends(ClaimBenefit.class)
    @Operation(operationId = "claimBenefit", summary = "Claim what a period brought")
    ResponseEntity<Receipt> claim(@PathVariable String id, @RequestBody Claimed body, Ask ask) {
        return Answered.done(commands.send(ask, new ClaimBenefit(benefit(id), body.amount(),
                body.rate(), body.from(), body.to(), body.measurement(),
                body.share(), body.ledgerReference(), body.note())));
    }

    @PutMapping("/{claim}/verification")
    @Sends(VerifyClaim.class)
    @Operation(operationId = "verifyClaim", summary = "Say what is true of a claim")
    ResponseEntity<Receipt> verify(@PathVariable String id, @PathVariable int claim,
            @RequestBody Verified body, Ask ask) {
        return Answered.done(commands.send(ask, new VerifyClaim(benefit(id), claim,
                body.result(), body.amount(), body.ledgerReference(), body.reason())));
    }

    @PutMapping("/{claim}/restatement")
    @Sends(RestateClaim.class)
    @Operation(operationId = "restateClaim", summary = "Correct what was said of a claim")
    ResponseEntity<Receipt> restate(@PathVariable String id, @PathVariable int claim,
            @RequestBody Restated body, Ask ask) {
        return Answered.done(commands.send(ask, new RestateClaim(benefit(id), claim,
                body.restates(), body.result(), body.amount(), body.ledgerReference(),
                body.reason())));
    }

    private BenefitId benefit(String named) {
        return ids.find(BenefitId.SUBJECT, named, BenefitId::new);
    }
}
