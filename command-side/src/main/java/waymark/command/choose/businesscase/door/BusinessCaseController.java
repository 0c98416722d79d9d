package waymark.command.choose.businesscase.door;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import waymark.api.choose.businesscase.BusinessCaseCommand.DecideCase;
import waymark.api.choose.businesscase.BusinessCaseCommand.DraftCase;
import waymark.api.choose.businesscase.BusinessCaseCommand.MeetCondition;
import waymark.api.choose.businesscase.BusinessCaseCommand.RedraftCase;
import waymark.api.choose.businesscase.BusinessCaseCommand.ReviewCase;
import waymark.api.choose.businesscase.BusinessCaseCommand.SubmitCase;
import waymark.api.choose.businesscase.BusinessCaseCommand.WithdrawCase;
import waymark.api.choose.businesscase.BusinessCaseEvent.Opinion;
import waymark.api.choose.businesscase.BusinessCaseId;
import waymark.api.choose.businesscase.written.CaseBody;
import waymark.api.choose.initiative.InitiativeId;
import waymark.api.kernel.Receipt;
import waymark.command.kernel.Answered;
import waymark.command.kernel.Ask;
import waymark.command.kernel.Commands;
import waymark.command.kernel.Ids;
import waymark.command.kernel.Sends;

/** The door to business cases: translates, sends, answers. */
@RestController
@RequestMapping(BusinessCaseController.ADDRESS)
@Tag(name = "choose", description = "Initiatives, business cases and the council")
class BusinessCaseController {

    static final String ADDRESS = "/api/business-cases";

    private final Commands commands;
    private final Ids ids;
    private final Writing writing;

    BusinessCaseController(Commands commands, Ids ids, Writing writing) {
        this.commands = commands;
        this.ids = ids;
        this.writing = writing;
    }

    record Review(Opinion opinion, @Nullable String note, @Nullable String reason) {}

    record Because(String reason) {}

    record Met(String note, LocalDate effectiveOn) {}

    @PostMapping
    @Sends(DraftCase.class)
    @Operation(operationId = "draftCase", summary = "Begin a business case for an initiative")
    ResponseEntity<Receipt> draft(@RequestBody CaseBody body, Ask ask) {
        InitiativeId initiative = ids.named("initiative", InitiativeId.SUBJECT,
                body.initiative(), InitiativeId::new);
        return Answered.created(ADDRESS, commands.send(ask,
                new DraftCase(BusinessCaseId.next(), initiative, writing.content(body))));
    }

    @PutMapping("/{id}")
    @Sends(RedraftCase.class)
    @Operation(operationId = "redraftCase", summary = "Say a business case anew")
    ResponseEntity<Receipt> redraft(
            @PathVariable String id, @RequestBody CaseBody body, Ask ask) {
        return Answered.done(commands.send(ask,
                new RedraftCase(businessCase(id), writing.content(body))));
    }

    @PutMapping("/{id}/submission")
    @Sends(SubmitCase.class)
    @Operation(operationId = "submitCase", summary = "Submit a case for finance review")
    ResponseEntity<Receipt> submit(@PathVariable String id, Ask ask) {
        return Answered.done(commands.send(ask, new SubmitCase(businessCase(id))));
    }

    @PutMapping("/{id}/review")
    @Sends(ReviewCase.class)
    @Operation(operationId = "reviewCase", summary = "Say what finance thinks of a case")
    ResponseEntity<Receipt> review(@PathVariable String id, @RequestBody Review body, Ask ask) {
        return Answered.done(commands.send(ask, new ReviewCase(
                businessCase(id), body.opinion(), body.note(), body.reason())));
    }

    @PutMapping("/{id}/withdrawal")
    @Sends(WithdrawCase.class)
    @Operation(operationId = "withdrawCase", summary = "Take a case back before it is decided")
    ResponseEntity<Receipt> withdraw(
            @PathVariable String id, @RequestBody Because body, Ask ask) {
        return Answered.done(commands.send(ask,
                new WithdrawCase(businessCase(id), body.reason())));
    }

    @PutMapping("/{id}/decision")
    @Sends(DecideCase.class)
    @Operation(operationId = "decideCase", summary = "Record what the room decided on a case")
    ResponseEntity<Receipt> decide(
            @PathVariable String id, @RequestBody RoomBody body, Ask ask) {
        return Answered.done(commands.send(ask, new DecideCase(
                businessCase(id), body.understood(writing, ids), body.reason())));
    }

    @PutMapping("/{id}/conditions/{number}")
    @Sends(MeetCondition.class)
    @Operation(operationId = "meetCondition", summary = "Say that a condition is met")
    ResponseEntity<Receipt> meet(@PathVariable String id, @PathVariable int number,
            @RequestBody Met body, Ask ask) {
        return Answered.done(commands.send(ask, new MeetCondition(
                businessCase(id), number, body.note(), body.effectiveOn())));
    }

    private BusinessCaseId businessCase(String named) {
        return ids.find(BusinessCaseId.SUBJECT, named, BusinessCaseId::new);
    }
}
