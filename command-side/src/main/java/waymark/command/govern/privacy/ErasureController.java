package waymark.command.govern.privacy;

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
import waymark.api.govern.organisation.PersonId;
import waymark.api.govern.privacy.ErasureCommand.ApproveErasure;
import waymark.api.govern.privacy.ErasureCommand.AskErasure;
import waymark.api.govern.privacy.ErasureCommand.WithdrawErasure;
import waymark.api.govern.privacy.ErasureId;
import waymark.api.kernel.Receipt;
import waymark.api.kernel.refusal.Unacceptable;
import waymark.api.listen.feedback.FeedbackId;
import waymark.api.listen.followup.FollowupId;
import waymark.command.kernel.Answered;
import waymark.command.kernel.Ask;
import waymark.command.kernel.Commands;
import waymark.command.kernel.Ids;
import waymark.command.kernel.Sends;

/** The door to erasures: translates, sends, answers. */
@RestController
@RequestMapping(ErasureController.ADDRESS)
@Tag(name = "govern")
class ErasureController {

    static final String ADDRESS = "/api/erasures";

    private final Commands commands;
    private final Ids ids;

    ErasureController(Commands commands, Ids ids) {
        this.commands = commands;
        this.ids = ids;
    }

    record Asking(@Nullable String person, @Nullable String followup, @Nullable String answer,
            String why) {}

    record Withdrawal(String reason) {}

    @PostMapping
    @Sends(AskErasure.class)
    @Operation(operationId = "askErasure",
            summary = "Ask that what tells of a person, a customer or one answer be erased")
    ResponseEntity<Receipt> ask(@RequestBody Asking body, Ask ask) {
        return Answered.created(ADDRESS, commands.send(ask,
                new AskErasure(ErasureId.next(), about(body), body.why())));
    }

    /** One of the three and no other with it, as nothing brings back what was not meant. */
    private String about(Asking body) {
        if (said(body.followup())) {
            alone("answer", body.answer());
            alone("person", body.person());
            return ids.named("followup", FollowupId.SUBJECT, body.followup(), FollowupId::new)
                    .value();
        }
        if (said(body.answer())) {
            alone("person", body.person());
            return ids.named("answer", FeedbackId.SUBJECT, body.answer(), FeedbackId::new).value();
        }
        return ids.named("person", PersonId.SUBJECT, body.person(), PersonId::new).value();
    }

    private static void alone(String field, @Nullable String other) {
        if (said(other)) {
            throw new Unacceptable(field, "Only one can be meant.",
                    "a case, an answer or a person, one of them alone");
        }
    }

    private static boolean said(@Nullable String text) {
        return text != null && !text.isBlank();
    }

    @PutMapping("/{id}/approval")
    @Sends(ApproveErasure.class)
    @Operation(operationId = "approveErasure",
            summary = "Approve an erasure, which nothing brings back")
    ResponseEntity<Receipt> approve(@PathVariable String id, Ask ask) {
        return Answered.done(commands.send(ask, new ApproveErasure(erasure(id))));
    }

    @PutMapping("/{id}/withdrawal")
    @Sends(WithdrawErasure.class)
    @Operation(operationId = "withdrawErasure", summary = "Take back what was asked")
    ResponseEntity<Receipt> withdraw(
            @PathVariable String id, @RequestBody Withdrawal body, Ask ask) {
        return Answered.done(commands.send(ask, new WithdrawErasure(erasure(id), body.reason())));
    }

    private ErasureId erasure(String named) {
        return ids.find(ErasureId.SUBJECT, named, ErasureId::new);
    }
}
