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
import waymark.api.listen.feedback.FeedbackId;
import waymark.api.listen.followup.FollowupCommand.AssignFollowup;
import waymark.api.listen.followup.FollowupCommand.CloseFollowup;
import waymark.api.listen.followup.FollowupCommand.OpenFollowup;
import waymark.api.listen.followup.FollowupCommand.RecordConsent;
import waymark.api.listen.followup.FollowupCommand.RecordRecovery;
import waymark.api.listen.followup.FollowupCommand.ReopenFollowup;
import waymark.api.listen.followup.FollowupCommand.WithdrawFollowup;
import waymark.api.listen.followup.FollowupId;
import waymark.api.listen.followup.deal.FollowupKind;
import waymark.api.listen.followup.deal.Scored;
import waymark.api.listen.followup.deal.Scored.Scale;
import waymark.command.kernel.Answered;
import waymark.command.kernel.Ask;
import waymark.command.kernel.Commands;
import waymark.command.kernel.Ids;
import waymark.command.kernel.Sends;

/** The door to cases of any kind: translates, sends, answers. */
@RestController
@RequestMapping(FollowupController.ADDRESS)
@Tag(name = "listen", description = "Feedback and how it is followed up")
class FollowupController {

    static final String ADDRESS = "/api/follow-ups";

    private final Commands commands;
    private final Ids ids;

    FollowupController(Commands commands, Ids ids) {
        this.commands = commands;
        this.ids = ids;
    }

    record Opening(FollowupKind kind, @Nullable String feedback, @Nullable String matter,
            @Nullable Boolean mayContact, @Nullable String owner, @Nullable String department,
            @Nullable String escalateTo, @Nullable Integer firstWithinHours,
            @Nullable Integer doneWithinHours) {

        TermsBody terms(Ask ask) {
            boolean nobody = owner == null && department == null;
            return new TermsBody(kind, null, null, null, nobody ? ask.actor().person() : owner,
                    department, escalateTo, firstWithinHours, doneWithinHours);
        }
    }

    record Hands(@Nullable String owner, @Nullable String department) {}

    record Consent(boolean mayContact, @Nullable String note) {}

    /**
     * How the customer scores us now.
     *
     * @param scale the question that was asked
     * @param score the answer
     * @param feedback or the later answer that holds it
     */
    record Again(@Nullable Scale scale, @Nullable Integer score, @Nullable String feedback) {

        @Nullable
        Scored scored() {
            return scale == null || score == null ? null : new Scored(scale, score);
        }
    }

    record Closing(@Nullable String cause, @Nullable String note) {}

    record Because(String reason) {}

    @PostMapping
    @Sends(OpenFollowup.class)
    @Operation(operationId = "openFollowup", summary = "Begin to follow up a customer by hand")
    ResponseEntity<Receipt> open(@RequestBody Opening body, Ask ask) {
        return Answered.created(ADDRESS, commands.send(ask, new OpenFollowup(FollowupId.next(),
                answer(body.feedback()), body.terms(ask).meant(ids), body.matter(),
                Boolean.TRUE.equals(body.mayContact()))));
    }

    @PutMapping("/{id}/owner")
    @Sends(AssignFollowup.class)
    @Operation(operationId = "assignFollowup", summary = "Put a case into other hands")
    ResponseEntity<Receipt> assign(@PathVariable String id, @RequestBody Hands body, Ask ask) {
        return Answered.done(commands.send(ask, new AssignFollowup(followup(id),
                TermsBody.person(ids, "owner", body.owner()),
                TermsBody.department(ids, body.department()))));
    }

    @PostMapping("/{id}/consent")
    @Sends(RecordConsent.class)
    @Operation(operationId = "recordConsent",
            summary = "Say whether the customer agrees to be contacted")
    ResponseEntity<Receipt> consent(
            @PathVariable String id, @RequestBody Consent body, Ask ask) {
        return Answered.done(commands.send(ask,
                new RecordConsent(followup(id), body.mayContact(), body.note())));
    }

    @PostMapping("/{id}/recovery")
    @Sends(RecordRecovery.class)
    @Operation(operationId = "recordRecovery", summary = "Say how the customer scores us now")
    ResponseEntity<Receipt> recover(
            @PathVariable String id, @RequestBody Again body, Ask ask) {
        return Answered.done(commands.send(ask, new RecordRecovery(
                followup(id), body.scored(), answer(body.feedback()))));
    }

    @PutMapping("/{id}/closing")
    @Sends(CloseFollowup.class)
    @Operation(operationId = "closeFollowup", summary = "Close a case with its cause")
    ResponseEntity<Receipt> close(@PathVariable String id, @RequestBody Closing body, Ask ask) {
        return Answered.done(commands.send(ask,
                new CloseFollowup(followup(id), body.cause(), body.note())));
    }

    @PutMapping("/{id}/reopening")
    @Sends(ReopenFollowup.class)
    @Operation(operationId = "reopenFollowup", summary = "Take a closed case up again")
    ResponseEntity<Receipt> reopen(@PathVariable String id, @RequestBody Because body, Ask ask) {
        return Answered.done(commands.send(ask,
                new ReopenFollowup(followup(id), body.reason())));
    }

    @PutMapping("/{id}/withdrawal")
    @Sends(WithdrawFollowup.class)
    @Operation(operationId = "withdrawFollowup", summary = "Say that a case was a mistake")
    ResponseEntity<Receipt> withdraw(
            @PathVariable String id, @RequestBody Because body, Ask ask) {
        return Answered.done(commands.send(ask,
                new WithdrawFollowup(followup(id), body.reason())));
    }

    private @Nullable FeedbackId answer(@Nullable String named) {
        return named == null || named.isBlank()
                ? null
                : ids.named("feedback", FeedbackId.SUBJECT, named, FeedbackId::new);
    }

    private FollowupId followup(String named) {
        return ids.find(FollowupId.SUBJECT, named, FollowupId::new);
    }
}
