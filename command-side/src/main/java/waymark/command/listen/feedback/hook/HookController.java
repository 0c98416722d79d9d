package waymark.command.listen.feedback.hook;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import waymark.api.kernel.Receipt;
import waymark.api.listen.feedback.source.FeedbackSourceCommand.CloseHook;
import waymark.api.listen.feedback.source.FeedbackSourceCommand.OpenHook;
import waymark.api.listen.feedback.source.FeedbackSourceId;
import waymark.command.kernel.Answered;
import waymark.command.kernel.Ask;
import waymark.command.kernel.Commands;
import waymark.command.kernel.Ids;
import waymark.command.kernel.Sends;
import waymark.command.kernel.secret.Secrets;

/** The door behind which a source's webhook is opened, given another secret, and closed. */
@RestController
@RequestMapping(path = "/api/feedback-sources/{id}/hook",
        produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "listen")
class HookController {

    private final Commands commands;
    private final Secrets secrets;
    private final Ids ids;

    HookController(Commands commands, Secrets secrets, Ids ids) {
        this.commands = commands;
        this.secrets = secrets;
        this.ids = ids;
    }

    /**
     * A webhook that was opened.
     *
     * @param address where answers are sent to
     * @param secret to sign them with, told this once
     * @param receipt of the opening
     */
    record Opened(String address, String secret, Receipt receipt) {}

    @PutMapping
    @Sends(OpenHook.class)
    @Operation(operationId = "openFeedbackHook",
            summary = "Open a webhook; its secret is told once, and a second time made anew")
    ResponseEntity<Opened> open(@PathVariable String id, Ask ask) {
        FeedbackSourceId source = source(id);
        Receipt receipt = commands.send(ask, new OpenHook(source));
        return ResponseEntity.ok().eTag(Long.toString(receipt.version()))
                .header("Waymark-Position", Long.toString(receipt.position()))
                .body(new Opened("/api/feedback-hooks/" + source.uuid(), secrets.renew(source),
                        receipt));
    }

    @DeleteMapping
    @Sends(CloseHook.class)
    @Operation(operationId = "closeFeedbackHook", summary = "Close the webhook of a source")
    ResponseEntity<Receipt> close(@PathVariable String id, Ask ask) {
        FeedbackSourceId source = source(id);
        Receipt receipt = commands.send(ask, new CloseHook(source));
        secrets.forget(source);
        return Answered.done(receipt);
    }

    private FeedbackSourceId source(String named) {
        return ids.find(FeedbackSourceId.SUBJECT, named, FeedbackSourceId::new);
    }
}
