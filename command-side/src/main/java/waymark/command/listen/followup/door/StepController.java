package waymark.command.listen.followup.door;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import waymark.api.kernel.Receipt;
import waymark.api.listen.followup.ComplaintCommand.AcknowledgeComplaint;
import waymark.api.listen.followup.ComplaintCommand.AnswerComplaint;
import waymark.api.listen.followup.ComplaintCommand.EscalateOutside;
import waymark.api.listen.followup.ComplaintCommand.InvestigateComplaint;
import waymark.api.listen.followup.FollowupCommand;
import waymark.api.listen.followup.FollowupId;
import waymark.api.listen.followup.OutreachCommand.AskPromoter;
import waymark.api.listen.followup.OutreachCommand.RecordContact;
import waymark.api.listen.followup.OutreachCommand.RecordResponse;
import waymark.api.listen.followup.OutreachCommand.ResolveFollowup;
import waymark.api.listen.followup.deal.Favour;
import waymark.api.listen.followup.deal.Finding;
import waymark.api.listen.followup.deal.Reach;
import waymark.command.kernel.Answered;
import waymark.command.kernel.Ask;
import waymark.command.kernel.Commands;
import waymark.command.kernel.Ids;
import waymark.command.kernel.Sends;

/** The door to the steps of a complaint, a detractor, a promoter: translates, sends, answers. */
@RestController
@RequestMapping(FollowupController.ADDRESS + "/{id}")
@Tag(name = "listen", description = "Feedback and how it is followed up")
class StepController {

    private final Commands commands;
    private final Ids ids;

    StepController(Commands commands, Ids ids) {
        this.commands = commands;
        this.ids = ids;
    }

    record Acknowledging(@Nullable String channel, @Nullable String note) {}

    record Investigating(Finding finding, String facts) {}

    record Answering(String answer, @Nullable String remedy) {}

    record Outside(String body, @Nullable String note) {}

    record Contact(Reach reach, @Nullable String channel, @Nullable String note) {}

    record Resolving(String done) {}

    record Asking(Favour favour, @Nullable String note) {}

    record Response(boolean agreed, @Nullable String note) {}

    @PostMapping("/acknowledgement")
    @Sends(AcknowledgeComplaint.class)
    @Operation(operationId = "acknowledgeComplaint", summary = "Say that it was acknowledged")
    ResponseEntity<Receipt> acknowledge(
            @PathVariable String id, @RequestBody Acknowledging body, Ask ask) {
        return send(ask, new AcknowledgeComplaint(followup(id), body.channel(), body.note()));
    }

    @PutMapping("/investigation")
    @Sends(InvestigateComplaint.class)
    @Operation(operationId = "investigateComplaint", summary = "Say what was found out")
    ResponseEntity<Receipt> investigate(
            @PathVariable String id, @RequestBody Investigating body, Ask ask) {
        return send(ask, new InvestigateComplaint(followup(id), body.finding(), body.facts()));
    }

    @PutMapping("/answer")
    @Sends(AnswerComplaint.class)
    @Operation(operationId = "answerComplaint", summary = "Say what the customer was answered")
    ResponseEntity<Receipt> answer(
            @PathVariable String id, @RequestBody Answering body, Ask ask) {
        return send(ask, new AnswerComplaint(followup(id), body.answer(), body.remedy()));
    }

    @PutMapping("/outside")
    @Sends(EscalateOutside.class)
    @Operation(operationId = "escalateOutside", summary = "Say that it went outside")
    ResponseEntity<Receipt> outside(
            @PathVariable String id, @RequestBody Outside body, Ask ask) {
        return send(ask, new EscalateOutside(followup(id), body.body(), body.note()));
    }

    @PostMapping("/contacts")
    @Sends(RecordContact.class)
    @Operation(operationId = "recordContact", summary = "Say how an attempt to speak ended")
    ResponseEntity<Receipt> contact(
            @PathVariable String id, @RequestBody Contact body, Ask ask) {
        return send(ask, new RecordContact(
                followup(id), body.reach(), body.channel(), body.note()));
    }

    @PutMapping("/resolution")
    @Sends(ResolveFollowup.class)
    @Operation(operationId = "resolveFollowup", summary = "Say what was put right")
    ResponseEntity<Receipt> resolve(
            @PathVariable String id, @RequestBody Resolving body, Ask ask) {
        return send(ask, new ResolveFollowup(followup(id), body.done()));
    }

    @PostMapping("/favours")
    @Sends(AskPromoter.class)
    @Operation(operationId = "askPromoter", summary = "Say what a promoter was asked for")
    ResponseEntity<Receipt> favour(@PathVariable String id, @RequestBody Asking body, Ask ask) {
        return send(ask, new AskPromoter(followup(id), body.favour(), body.note()));
    }

    @PutMapping("/response")
    @Sends(RecordResponse.class)
    @Operation(operationId = "recordResponse", summary = "Say what the promoter answered")
    ResponseEntity<Receipt> respond(
            @PathVariable String id, @RequestBody Response body, Ask ask) {
        return send(ask, new RecordResponse(followup(id), body.agreed(), body.note()));
    }

    private ResponseEntity<Receipt> send(Ask ask, FollowupCommand command) {
        return Answered.done(commands.send(ask, command));
    }

    private FollowupId followup(String named) {
        return ids.find(FollowupId.SUBJECT, named, FollowupId::new);
    }
}
