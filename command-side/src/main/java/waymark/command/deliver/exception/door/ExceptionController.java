package waymark.command.deliver.exception.door;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import waymark.api.choose.council.meeting.MeetingId;
import waymark.api.deliver.exception.Account;
import waymark.api.deliver.exception.ExceptionCommand.AcceptRecovery;
import waymark.api.deliver.exception.ExceptionCommand.ExplainException;
import waymark.api.deliver.exception.ExceptionCommand.ReferException;
import waymark.api.deliver.exception.ExceptionCommand.RuleOnException;
import waymark.api.deliver.exception.ExceptionId;
import waymark.api.deliver.exception.Ruling;
import waymark.api.kernel.Receipt;
import waymark.command.kernel.Answered;
import waymark.command.kernel.Ask;
import waymark.command.kernel.Commands;
import waymark.command.kernel.Ids;
import waymark.command.kernel.Sends;

/** The door to exceptions: translates, sends, answers. */
@RestController
@RequestMapping("/api/exceptions/{id}")
@Tag(name = "deliver")
class ExceptionController {

    private final Commands commands;
    private final Ids ids;

    ExceptionController(Commands commands, Ids ids) {
        this.commands = commands;
        this.ids = ids;
    }

    record Explaining(String cause, List<String> options, String recommendation) {}

    record Accepting(@Nullable String reason) {}

    record Referring(String reason) {}

    record OfCouncil(String meeting, Ruling ruling, String words) {}

    @PutMapping("/account")
    @Sends(ExplainException.class)
    @Operation(operationId = "explainException",
            summary = "Say why a project is beyond, what could be done and what should be")
    ResponseEntity<Receipt> explain(
            @PathVariable String id, @RequestBody Explaining body, Ask ask) {
        return Answered.done(commands.send(ask, new ExplainException(exception(id),
                new Account(body.cause(), body.options(), body.recommendation()))));
    }

    @PutMapping("/recovery")
    @Sends(AcceptRecovery.class)
    @Operation(operationId = "acceptRecovery", summary = "Let a project go on as recommended")
    ResponseEntity<Receipt> accept(
            @PathVariable String id, @RequestBody Accepting body, Ask ask) {
        return Answered.done(
                commands.send(ask, new AcceptRecovery(exception(id), body.reason())));
    }

    @PutMapping("/referral")
    @Sends(ReferException.class)
    @Operation(operationId = "referException", summary = "Hand an exception to the council")
    ResponseEntity<Receipt> refer(
            @PathVariable String id, @RequestBody Referring body, Ask ask) {
        return Answered.done(
                commands.send(ask, new ReferException(exception(id), body.reason())));
    }

    @PutMapping("/ruling")
    @Sends(RuleOnException.class)
    @Operation(operationId = "ruleOnException",
            summary = "Record what the council decided on an exception")
    ResponseEntity<Receipt> rule(@PathVariable String id, @RequestBody OfCouncil body, Ask ask) {
        return Answered.done(commands.send(ask, new RuleOnException(exception(id),
                ids.named("meeting", MeetingId.SUBJECT, body.meeting(), MeetingId::new),
                body.ruling(), body.words())));
    }

    private ExceptionId exception(String id) {
        return ids.find(ExceptionId.SUBJECT, id, ExceptionId::new);
    }
}
