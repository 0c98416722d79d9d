package waymark.command.deliver.project.pilot;

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
import waymark.api.deliver.project.pilot.Found;
import waymark.api.deliver.project.pilot.PilotCommand.EndPilot;
import waymark.api.deliver.project.pilot.PilotCommand.OpenPilots;
import waymark.api.deliver.project.pilot.PilotCommand.StartPilot;
import waymark.api.deliver.project.pilot.PilotCommand.Verdict;
import waymark.api.deliver.project.pilot.PilotsId;
import waymark.api.deliver.project.pilot.Trial;
import waymark.api.kernel.Receipt;
import waymark.command.deliver.gate.Asked;
import waymark.command.deliver.project.ProjectKeys;
import waymark.command.deliver.project.beside.Beside;
import waymark.command.kernel.Answered;
import waymark.command.kernel.Ask;
import waymark.command.kernel.Commands;
import waymark.command.kernel.Sends;

/** The door to the pilots of a project. */
@RestController
@RequestMapping("/api/projects/{id}/pilots")
@Tag(name = "deliver")
class PilotController {

    private final Commands commands;
    private final Beside beside;
    private final ProjectKeys keys;
    private final Asked asked;

    PilotController(Commands commands, Beside beside, ProjectKeys keys, Asked asked) {
        this.commands = commands;
        this.beside = beside;
        this.keys = keys;
        this.asked = asked;
    }

    record Verdicts(Verdict verdict, String reason, Found found,
            @Nullable LocalDate effectiveOn) {}

    @PostMapping
    @Sends(StartPilot.class)
    @Operation(operationId = "startPilot", summary = "Begin to try something with a few")
    ResponseEntity<Receipt> start(@PathVariable String id, @RequestBody Trial body, Ask ask) {
        ProjectId project = keys.find(id);
        PilotsId pilots = PilotsId.of(project);
        return Answered.done(beside.send(ask,
                new StartPilot(pilots, body, asked.of(project)),
                new OpenPilots(pilots, project)));
    }

    @PutMapping("/{number}/end")
    @Sends(EndPilot.class)
    @Operation(operationId = "endPilot",
            summary = "Say what comes of a pilot: scale, adjust or stop")
    ResponseEntity<Receipt> end(@PathVariable String id, @PathVariable int number,
            @RequestBody Verdicts body, Ask ask) {
        ProjectId project = keys.find(id);
        return Answered.done(commands.send(ask, new EndPilot(PilotsId.of(project), number,
                body.verdict(), body.reason(), body.found(), body.effectiveOn(),
                asked.of(project))));
    }
}
