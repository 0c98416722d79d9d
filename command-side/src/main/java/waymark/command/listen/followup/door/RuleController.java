package waymark.command.listen.followup.door;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import waymark.api.kernel.Receipt;
import waymark.api.listen.feedback.source.FeedbackSourceCommand.SetFollowupRule;
import waymark.api.listen.feedback.source.FeedbackSourceId;
import waymark.command.kernel.Answered;
import waymark.command.kernel.Ask;
import waymark.command.kernel.Commands;
import waymark.command.kernel.Ids;
import waymark.command.kernel.Sends;

/** The door to the rule of a source, which says whom we go back to. */
@RestController
@RequestMapping("/api/feedback-sources/{id}/follow-up-rule")
@Tag(name = "listen", description = "Feedback and how it is followed up")
class RuleController {

    private final Commands commands;
    private final Ids ids;

    RuleController(Commands commands, Ids ids) {
        this.commands = commands;
        this.ids = ids;
    }

    @PutMapping
    @Sends(SetFollowupRule.class)
    @Operation(operationId = "setFollowupRule", summary = "Say which answers are followed up")
    ResponseEntity<Receipt> set(
            @PathVariable String id, @RequestBody TermsBody.Rule body, Ask ask) {
        var source = ids.find(FeedbackSourceId.SUBJECT, id, FeedbackSourceId::new);
        return Answered.done(commands.send(ask, new SetFollowupRule(source, body.meant(ids))));
    }
}
