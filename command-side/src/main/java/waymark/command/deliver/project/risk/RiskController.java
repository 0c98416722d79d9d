package waymark.command.deliver.project.risk;

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
import waymark.api.deliver.project.ProjectId;
import waymark.api.deliver.project.risk.Answering;
import waymark.api.deliver.project.risk.RiskCommand.CloseRisk;
import waymark.api.deliver.project.risk.RiskCommand.OpenRisks;
import waymark.api.deliver.project.risk.RiskCommand.RegisterRisk;
import waymark.api.deliver.project.risk.RiskCommand.TurnIntoIssue;
import waymark.api.deliver.project.risk.RiskCommand.WeighRisk;
import waymark.api.deliver.project.risk.RisksId;
import waymark.api.deliver.project.risk.Weighing;
import waymark.api.govern.organisation.PersonId;
import waymark.api.kernel.Receipt;
import waymark.command.deliver.project.ProjectKeys;
import waymark.command.deliver.project.beside.Beside;
import waymark.command.kernel.Answered;
import waymark.command.kernel.Ask;
import waymark.command.kernel.Commands;
import waymark.command.kernel.Ids;
import waymark.command.kernel.Sends;

/** The door to the risks and issues of a project. */
@RestController
@RequestMapping("/api/projects/{id}/risks")
@Tag(name = "deliver")
class RiskController {

    private final Commands commands;
    private final Beside beside;
    private final ProjectKeys keys;
    private final Ids ids;

    RiskController(Commands commands, Beside beside, ProjectKeys keys, Ids ids) {
        this.commands = commands;
        this.beside = beside;
        this.keys = keys;
        this.ids = ids;
    }

    record Registering(String what, int likelihood, int effect, String owner,
            @Nullable String answer, @Nullable LocalDate due) {}

    record Reweighing(int likelihood, int effect, String owner, @Nullable String answer,
            @Nullable LocalDate due) {}

    record Happening(String happened) {}

    record Closing(String reason) {}

    @PostMapping
    @Sends(RegisterRisk.class)
    @Operation(operationId = "registerRisk", summary = "Write down what may go wrong")
    ResponseEntity<Receipt> register(
            @PathVariable String id, @RequestBody Registering body, Ask ask) {
        ProjectId project = keys.find(id);
        return Answered.done(beside.send(ask, new RegisterRisk(RisksId.of(project), body.what(),
                new Weighing(body.likelihood(), body.effect()),
                answering(body.owner(), body.answer(), body.due())),
                new OpenRisks(RisksId.of(project), project)));
    }

    @PutMapping("/{number}")
    @Sends(WeighRisk.class)
    @Operation(operationId = "weighRisk", summary = "Weigh a risk anew")
    ResponseEntity<Receipt> weigh(@PathVariable String id, @PathVariable int number,
            @RequestBody Reweighing body, Ask ask) {
        return Answered.done(commands.send(ask, new WeighRisk(risks(id), number,
                new Weighing(body.likelihood(), body.effect()),
                answering(body.owner(), body.answer(), body.due()))));
    }

    @PutMapping("/{number}/issue")
    @Sends(TurnIntoIssue.class)
    @Operation(operationId = "turnIntoIssue", summary = "Say that a risk happened")
    ResponseEntity<Receipt> happened(@PathVariable String id, @PathVariable int number,
            @RequestBody Happening body, Ask ask) {
        return Answered.done(commands.send(ask,
                new TurnIntoIssue(risks(id), number, body.happened())));
    }

    @PutMapping("/{number}/closing")
    @Sends(CloseRisk.class)
    @Operation(operationId = "closeRisk", summary = "Close a risk or an issue")
    ResponseEntity<Receipt> close(@PathVariable String id, @PathVariable int number,
            @RequestBody Closing body, Ask ask) {
        return Answered.done(commands.send(ask,
                new CloseRisk(risks(id), number, body.reason())));
    }

    private RisksId risks(String id) {
        return RisksId.of(keys.find(id));
    }

    private Answering answering(
            @Nullable String owner, @Nullable String answer, @Nullable LocalDate due) {
        return new Answering(ids.named("owner", PersonId.SUBJECT, owner, PersonId::new), answer,
                due);
    }
}
