package waymark.command.tell.outcome;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import waymark.api.choose.businesscase.BusinessCaseId;
import waymark.api.choose.initiative.InitiativeId;
import waymark.api.deliver.project.ProjectId;
import waymark.api.kernel.Receipt;
import waymark.api.kernel.StreamId;
import waymark.api.listen.feedback.FeedbackId;
import waymark.api.tell.outcome.About;
import waymark.api.tell.outcome.OutcomeCommand.ConfirmOutcome;
import waymark.api.tell.outcome.OutcomeCommand.DisputeOutcome;
import waymark.api.tell.outcome.OutcomeCommand.DraftOutcome;
import waymark.api.tell.outcome.OutcomeCommand.PublishOutcome;
import waymark.api.tell.outcome.OutcomeCommand.RetractOutcome;
import waymark.api.tell.outcome.OutcomeCommand.RewordOutcome;
import waymark.api.tell.outcome.OutcomeId;
import waymark.api.tell.outcome.OutcomeKind;
import waymark.api.tell.outcome.Support;
import waymark.api.tell.outcome.Support.Askers;
import waymark.api.tell.outcome.Support.Evidence;
import waymark.api.tell.outcome.Words;
import waymark.api.understand.problem.ProblemId;
import waymark.command.kernel.Answered;
import waymark.command.kernel.Ask;
import waymark.command.kernel.Commands;
import waymark.command.kernel.Ids;
import waymark.command.kernel.Sends;

/** The door to outcomes: translates, sends, answers. */
@RestController
@RequestMapping(OutcomeController.ADDRESS)
@Tag(name = "tell", description = "Outcomes: you said, we did")
class OutcomeController {

    static final String ADDRESS = "/api/outcomes";

    private final Commands commands;
    private final Ids ids;

    OutcomeController(Commands commands, Ids ids) {
        this.commands = commands;
        this.ids = ids;
    }

    record Drafting(OutcomeKind kind, @Nullable String problem, @Nullable String initiative,
            @Nullable String businessCase, @Nullable String project, String youSaid,
            String weDid, @Nullable List<Evidence> evidence, @Nullable List<String> quotes,
            @Nullable Askers askers) {}

    record Rewording(String youSaid, String weDid, @Nullable List<Evidence> evidence,
            @Nullable List<String> quotes, @Nullable Askers askers) {}

    record Note(@Nullable String note) {}

    record Because(String reason) {}

    @PostMapping
    @Sends(DraftOutcome.class)
    @Operation(operationId = "draftOutcome",
            summary = "Write down what came of what customers said")
    ResponseEntity<Receipt> draft(@RequestBody Drafting body, Ask ask) {
        About about = new About(
                meant("problem", ProblemId.SUBJECT, body.problem(), ProblemId::new),
                meant("initiative", InitiativeId.SUBJECT, body.initiative(), InitiativeId::new),
                meant("businessCase", BusinessCaseId.SUBJECT, body.businessCase(),
                        BusinessCaseId::new),
                meant("project", ProjectId.SUBJECT, body.project(), ProjectId::new));
        return Answered.created(ADDRESS, commands.send(ask, new DraftOutcome(OutcomeId.next(),
                body.kind(), about, new Words(body.youSaid(), body.weDid()),
                support(body.evidence(), body.quotes(), body.askers()))));
    }

    @PutMapping("/{id}")
    @Sends(RewordOutcome.class)
    @Operation(operationId = "rewordOutcome", summary = "Say an outcome better before it is told")
    ResponseEntity<Receipt> reword(
            @PathVariable String id, @RequestBody Rewording body, Ask ask) {
        return Answered.done(commands.send(ask, new RewordOutcome(outcome(id),
                new Words(body.youSaid(), body.weDid()),
                support(body.evidence(), body.quotes(), body.askers()))));
    }

    @PutMapping("/{id}/publication")
    @Sends(PublishOutcome.class)
    @Operation(operationId = "publishOutcome", summary = "Tell an outcome; for the owner")
    ResponseEntity<Receipt> publish(@PathVariable String id, Ask ask) {
        return Answered.done(commands.send(ask, new PublishOutcome(outcome(id))));
    }

    @PostMapping("/{id}/confirmations")
    @Sends(ConfirmOutcome.class)
    @Operation(operationId = "confirmOutcome", summary = "Say that an outcome is so")
    ResponseEntity<Receipt> confirm(
            @PathVariable String id, @RequestBody Note body, Ask ask) {
        return Answered.done(commands.send(ask, new ConfirmOutcome(outcome(id), body.note())));
    }

    @PostMapping("/{id}/disputes")
    @Sends(DisputeOutcome.class)
    @Operation(operationId = "disputeOutcome", summary = "Say that an outcome is not so")
    ResponseEntity<Receipt> dispute(
            @PathVariable String id, @RequestBody Because body, Ask ask) {
        return Answered.done(
                commands.send(ask, new DisputeOutcome(outcome(id), body.reason())));
    }

    @PutMapping("/{id}/retraction")
    @Sends(RetractOutcome.class)
    @Operation(operationId = "retractOutcome", summary = "Take an outcome back")
    ResponseEntity<Receipt> retract(
            @PathVariable String id, @RequestBody Because body, Ask ask) {
        return Answered.done(
                commands.send(ask, new RetractOutcome(outcome(id), body.reason())));
    }

    private Support support(@Nullable List<Evidence> evidence, @Nullable List<String> quotes,
            @Nullable Askers askers) {
        return new Support(evidence == null ? List.of() : evidence,
                ids.allNamed("quotes", FeedbackId.SUBJECT, quotes, FeedbackId::new),
                askers == null ? Askers.NONE : askers);
    }

    private <I extends StreamId> @Nullable I meant(
            String field, String subject, @Nullable String named, Function<String, I> id) {
        return named == null || named.isBlank() ? null : ids.named(field, subject, named, id);
    }

    private OutcomeId outcome(String named) {
        return ids.find(OutcomeId.SUBJECT, named, OutcomeId::new);
    }
}
