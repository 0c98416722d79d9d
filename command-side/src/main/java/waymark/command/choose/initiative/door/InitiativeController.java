package waymark.command.choose.initiative.door;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import waymark.api.choose.initiative.InitiativeCommand.AimInitiative;
import waymark.api.choose.initiative.InitiativeCommand.ProposeInitiative;
import waymark.api.choose.initiative.InitiativeCommand.RejectInitiative;
import waymark.api.choose.initiative.InitiativeCommand.RewordInitiative;
import waymark.api.choose.initiative.InitiativeCommand.ScoreInitiative;
import waymark.api.choose.initiative.InitiativeCommand.StopInitiative;
import waymark.api.choose.initiative.InitiativeId;
import waymark.api.choose.initiative.ScoreSheet;
import waymark.api.kernel.Receipt;
import waymark.command.kernel.Answered;
import waymark.command.kernel.Ask;
import waymark.command.kernel.Commands;
import waymark.command.kernel.Sends;

/** The door to initiatives: translates, sends, answers. */
@RestController
@RequestMapping(InitiativeController.ADDRESS)
@Tag(name = "choose", description = "Initiatives, business cases and the council")
class InitiativeController {

    static final String ADDRESS = "/api/initiatives";

    private final Commands commands;
    private final Meant meant;

    InitiativeController(Commands commands, Meant meant) {
        this.commands = commands;
        this.meant = meant;
    }

    record Proposal(String title, String summary, @Nullable List<String> problems,
            @Nullable String objective, String owner, @Nullable String sponsor,
            @Nullable List<String> departments) {}

    record Wording(String title, String summary) {}

    record Aiming(@Nullable List<String> problems, @Nullable String objective) {}

    record Scores(ScoreSheet.Method method, Map<ScoreSheet.Driver, BigDecimal> inputs) {}

    record Because(String reason) {}

    @PostMapping
    @Sends(ProposeInitiative.class)
    @Operation(operationId = "proposeInitiative", summary = "Propose to do something")
    ResponseEntity<Receipt> propose(@RequestBody Proposal body, Ask ask) {
        return Answered.created(ADDRESS, commands.send(ask, new ProposeInitiative(
                InitiativeId.next(), body.title(), body.summary(),
                meant.problems(body.problems()), meant.objective(body.objective()),
                meant.person("owner", body.owner()),
                body.sponsor() == null ? null : meant.person("sponsor", body.sponsor()),
                meant.departments(body.departments()))));
    }

    @PutMapping("/{id}/wording")
    @Sends(RewordInitiative.class)
    @Operation(operationId = "rewordInitiative", summary = "Say an initiative better")
    ResponseEntity<Receipt> reword(@PathVariable String id, @RequestBody Wording body, Ask ask) {
        return Answered.done(commands.send(ask,
                new RewordInitiative(meant.initiative(id), body.title(), body.summary())));
    }

    @PutMapping("/{id}/aim")
    @Sends(AimInitiative.class)
    @Operation(operationId = "aimInitiative", summary = "Say anew what an initiative is for")
    ResponseEntity<Receipt> aim(@PathVariable String id, @RequestBody Aiming body, Ask ask) {
        return Answered.done(commands.send(ask, new AimInitiative(meant.initiative(id),
                meant.problems(body.problems()), meant.objective(body.objective()))));
    }

    @PostMapping("/{id}/scores")
    @Sends(ScoreInitiative.class)
    @Operation(operationId = "scoreInitiative", summary = "Score an initiative in one's own name")
    ResponseEntity<Receipt> score(@PathVariable String id, @RequestBody Scores body, Ask ask) {
        return Answered.done(commands.send(ask, new ScoreInitiative(
                meant.initiative(id), new ScoreSheet(body.method(), body.inputs()))));
    }

    @PutMapping("/{id}/rejection")
    @Sends(RejectInitiative.class)
    @Operation(operationId = "rejectInitiative",
            summary = "Say no to an initiative that has no business case")
    ResponseEntity<Receipt> reject(@PathVariable String id, @RequestBody Because body, Ask ask) {
        return Answered.done(commands.send(ask,
                new RejectInitiative(meant.initiative(id), body.reason())));
    }

    @PutMapping("/{id}/stop")
    @Sends(StopInitiative.class)
    @Operation(operationId = "stopInitiative", summary = "End an initiative that was under way")
    ResponseEntity<Receipt> stop(@PathVariable String id, @RequestBody Because body, Ask ask) {
        return Answered.done(commands.send(ask,
                new StopInitiative(meant.initiative(id), body.reason())));
    }
}
