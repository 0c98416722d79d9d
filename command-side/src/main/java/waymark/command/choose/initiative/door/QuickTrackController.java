package waymark.command.choose.initiative.door;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import waymark.api.choose.initiative.InitiativeCommand.ApproveQuickTrack;
import waymark.api.choose.initiative.InitiativeCommand.AskQuickTrack;
import waymark.api.choose.initiative.InitiativeId;
import waymark.api.choose.initiative.QuickTrack;
import waymark.api.kernel.Receipt;
import waymark.api.worth.Money;
import waymark.command.kernel.Answered;
import waymark.command.kernel.Ask;
import waymark.command.kernel.Commands;
import waymark.command.kernel.Sends;

/** The door to the quick track (INI-6): one form, one click. */
@RestController
@Tag(name = "choose")
class QuickTrackController {

    private final Commands commands;
    private final Meant meant;

    QuickTrackController(Commands commands, Meant meant) {
        this.commands = commands;
        this.meant = meant;
    }

    record Form(String title, String problem, String change, Money cost, LocalDate checkOn,
            String owner, String department) {}

    record Click(@Nullable String reason) {}

    @PostMapping("/api/quick-tracks")
    @Sends(AskQuickTrack.class)
    @Operation(operationId = "askQuickTrack", summary = "Ask for the quick track in one form")
    ResponseEntity<Receipt> ask(@RequestBody Form body, Ask ask) {
        QuickTrack form = new QuickTrack(meant.problem(body.problem()), body.change(),
                body.cost(), body.checkOn(), meant.department(body.department()));
        return Answered.created(InitiativeController.ADDRESS, commands.send(ask,
                new AskQuickTrack(InitiativeId.next(), body.title(), form,
                        meant.person("owner", body.owner()))));
    }

    @PostMapping(InitiativeController.ADDRESS
            + "/{id}/quick-track-approval")
    @Sends(ApproveQuickTrack.class)
    @Operation(operationId = "approveQuickTrack",
            summary = "Approve a quick track as the department's head")
    ResponseEntity<Receipt> approve(@PathVariable String id, @RequestBody Click body, Ask ask) {
        return Answered.done(commands.send(ask,
                new ApproveQuickTrack(meant.initiative(id), body.reason())));
    }
}
