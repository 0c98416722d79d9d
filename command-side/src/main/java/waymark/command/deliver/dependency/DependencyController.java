package waymark.command.deliver.dependency;

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
import waymark.api.deliver.dependency.Dependency;
import waymark.api.deliver.dependency.DependencyCommand.DependOn;
import waymark.api.deliver.dependency.DependencyCommand.EndDependency;
import waymark.api.deliver.dependency.DependencyCommand.OpenDependencies;
import waymark.api.deliver.project.ProjectId;
import waymark.api.kernel.Receipt;
import waymark.api.kernel.Require;
import waymark.command.deliver.project.ProjectKeys;
import waymark.command.deliver.project.beside.Beside;
import waymark.command.kernel.Answered;
import waymark.command.kernel.Ask;
import waymark.command.kernel.Commands;
import waymark.command.kernel.Sends;

/** The door to what waits for what. */
@RestController
@RequestMapping("/api/projects/{id}/dependencies")
@Tag(name = "deliver")
class DependencyController {

    private final Commands commands;
    private final Beside beside;
    private final ProjectKeys keys;

    DependencyController(Commands commands, Beside beside, ProjectKeys keys) {
        this.commands = commands;
        this.beside = beside;
        this.keys = keys;
    }

    record Depending(String other, @Nullable String milestone, String reason) {}

    record Undoing(String reason) {}

    @PostMapping
    @Sends(DependOn.class)
    @Operation(operationId = "dependOn",
            summary = "Say that a project waits for another, or for a milestone of it")
    ResponseEntity<Receipt> depend(
            @PathVariable String id, @RequestBody Depending body, Ask ask) {
        ProjectId project = keys.find(id);
        ProjectId on = keys.named("other", body.other());
        return Answered.done(beside.send(ask, new DependOn(new Dependency(project,
                keys.reference(project), on, keys.reference(on),
                Require.optionalText("milestone", body.milestone(), 120)), body.reason()),
                new OpenDependencies()));
    }

    @PutMapping("/{number}/end")
    @Sends(EndDependency.class)
    @Operation(operationId = "endDependency", summary = "Say that a project waits no longer")
    ResponseEntity<Receipt> end(@PathVariable String id, @PathVariable int number,
            @RequestBody Undoing body, Ask ask) {
        return Answered.done(commands.send(ask,
                new EndDependency(keys.find(id), number, body.reason())));
    }
}
