package waymark.command.listen.followup.cause;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.OptionalLong;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import waymark.api.kernel.Actor;
import waymark.api.kernel.Command;
import waymark.api.kernel.Receipt;
import waymark.api.kernel.refusal.GeneralRefusal;
import waymark.api.kernel.refusal.Refused;
import waymark.api.listen.followup.cause.Cause;
import waymark.api.listen.followup.cause.CauseCommand.AddCause;
import waymark.api.listen.followup.cause.CauseCommand.BeginCauses;
import waymark.api.listen.followup.cause.CauseCommand.RetireCause;
import waymark.command.kernel.Answered;
import waymark.command.kernel.Ask;
import waymark.command.kernel.Commands;
import waymark.command.kernel.Sends;
import waymark.log.AppendRequest;

/** The door to the causes of cases: translates, sends, answers. */
@RestController
@RequestMapping("/api/follow-up-causes")
@Tag(name = "listen", description = "Feedback and how it is followed up")
class CauseController {

    private static final String BEGIN = "followup-causes/begin";

    private final Commands commands;

    CauseController(Commands commands) {
        this.commands = commands;
    }

    record Adding(String name, Cause.Group group) {}

    record Retiring(String reason) {}

    @PostMapping
    @Sends(AddCause.class)
    @Operation(operationId = "addFollowupCause", summary = "Add a cause to the list")
    ResponseEntity<Receipt> add(@RequestBody Adding body, Ask ask) {
        return Answered.done(begun(new AddCause(body.name(), body.group()), ask));
    }

    @PostMapping("/{code}/retirement")
    @Sends(RetireCause.class)
    @Operation(operationId = "retireFollowupCause", summary = "Take a cause out of use")
    ResponseEntity<Receipt> retire(
            @PathVariable String code, @RequestBody Retiring body, Ask ask) {
        return Answered.done(begun(new RetireCause(code, body.reason()), ask));
    }

    /** The first change of all begins the list, in the name of Waymark. */
    private Receipt begun(Command change, Ask ask) {
        try {
            return commands.send(ask, change);
        } catch (Refused refused) {
            if (refused.refusal() != GeneralRefusal.UNKNOWN_ID) {
                throw refused;
            }
            var _ = commands.send(new Ask(Actor.SYSTEM,
                    new AppendRequest.Key(Actor.SYSTEM.person(), BEGIN, BEGIN),
                    OptionalLong.empty(), ask.correlation()), new BeginCauses());
            return commands.send(ask, change);
        }
    }
}
