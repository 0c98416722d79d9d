package waymark.command.understand.problem.watch;

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
import waymark.api.kernel.Receipt;
import waymark.api.kernel.refusal.GeneralRefusal;
import waymark.api.kernel.refusal.Refused;
import waymark.api.understand.problem.ProblemId;
import waymark.api.understand.problem.watch.WatchCommand.DeclineReopening;
import waymark.api.understand.problem.watch.WatchCommand.OpenWatch;
import waymark.command.kernel.Answered;
import waymark.command.kernel.Ask;
import waymark.command.kernel.Commands;
import waymark.command.kernel.Ids;
import waymark.command.kernel.Sends;
import waymark.log.AppendRequest;

/** The door to what is proposed about resolved problems. */
@RestController
@RequestMapping("/api/problems")
@Tag(name = "understand")
class WatchController {

    private static final String OPEN = "problem-watch/open";

    private final Commands commands;
    private final Ids ids;

    WatchController(Commands commands, Ids ids) {
        this.commands = commands;
        this.ids = ids;
    }

    record Declining(String reason) {}

    @PostMapping("/{id}/reopening/declination")
    @Sends(DeclineReopening.class)
    @Operation(operationId = "declineReopening", summary = "Say why it stays resolved")
    ResponseEntity<Receipt> decline(
            @PathVariable String id, @RequestBody Declining body, Ask ask) {
        ProblemId problem = ids.find(ProblemId.SUBJECT, id, ProblemId::new);
        DeclineReopening wish = new DeclineReopening(problem, body.reason());
        try {
            return Answered.done(commands.send(ask, wish));
        } catch (Refused refused) {
            if (refused.refusal() != GeneralRefusal.UNKNOWN_ID) {
                throw refused;
            }
            var _ = commands.send(new Ask(Actor.SYSTEM,
                    new AppendRequest.Key(Actor.SYSTEM.person(), OPEN, OPEN),
                    OptionalLong.empty(), ask.correlation()), new OpenWatch());
            return Answered.done(commands.send(ask, wish));
        }
    }
}
