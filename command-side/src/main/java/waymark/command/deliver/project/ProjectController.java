package waymark.command.deliver.project;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import waymark.api.choose.businesscase.BusinessCaseId;
import waymark.api.choose.initiative.InitiativeId;
import waymark.api.deliver.project.Milestone;
import waymark.api.deliver.project.ProjectCommand.AddMilestone;
import waymark.api.deliver.project.ProjectCommand.CompleteProject;
import waymark.api.deliver.project.ProjectCommand.NameManager;
import waymark.api.deliver.project.ProjectCommand.RecordCost;
import waymark.api.deliver.project.ProjectCommand.StartProject;
import waymark.api.deliver.project.ProjectCommand.StopProject;
import waymark.api.deliver.project.ProjectId;
import waymark.api.deliver.project.cost.Cost;
import waymark.api.deliver.project.ending.LeftOpen;
import waymark.api.deliver.project.ending.Lessons;
import waymark.api.govern.organisation.PersonId;
import waymark.api.kernel.Receipt;
import waymark.command.deliver.gate.Asked;
import waymark.command.kernel.Answered;
import waymark.command.kernel.Ask;
import waymark.command.kernel.Commands;
import waymark.command.kernel.Ids;
import waymark.command.kernel.Sends;

/** The door to projects: translates, sends, answers. */
@RestController
@RequestMapping(ProjectController.ADDRESS)
@Tag(name = "deliver", description = "Design rules and projects")
class ProjectController {

    static final String ADDRESS = "/api/projects";

    private final Commands commands;
    private final Ids ids;
    private final ProjectKeys keys;
    private final Asked asked;

    ProjectController(Commands commands, Ids ids, ProjectKeys keys, Asked asked) {
        this.commands = commands;
        this.ids = ids;
        this.keys = keys;
        this.asked = asked;
    }

    record Beginning(@Nullable String businessCase, @Nullable String initiative,
            @Nullable String title, @Nullable String manager, @Nullable LocalDate effectiveOn,
            LocalDate plannedFinish, @Nullable String externalKey,
            @Nullable List<Milestone> milestones) {}

    record Adding(String name, LocalDate agreed) {}

    record Naming(String manager, @Nullable String reason) {}

    record Completion(@Nullable LocalDate effectiveOn, String change, Lessons lessons,
            LocalDate reviewOn, @Nullable List<LeftOpen> open) {}

    record Ending(@Nullable LocalDate effectiveOn, String reason, Lessons lessons,
            LocalDate reviewOn) {}

    @PostMapping
    @Sends(StartProject.class)
    @Operation(operationId = "startProject", summary = "Start a project from an approval")
    ResponseEntity<Receipt> start(@RequestBody Beginning body, Ask ask) {
        String manager = body.manager() == null ? ask.actor().person() : body.manager();
        return Answered.created(ADDRESS, commands.send(ask, new StartProject(ProjectId.next(),
                named("businessCase", body.businessCase()), initiative(body.initiative()),
                body.title(), ids.named("manager", PersonId.SUBJECT, manager, PersonId::new),
                body.effectiveOn(), body.plannedFinish(), body.externalKey(),
                body.milestones() == null ? List.of() : body.milestones())));
    }

    @PostMapping("/{id}/costs")
    @Sends(RecordCost.class)
    @Operation(operationId = "recordCost", summary = "Record one cost of a project")
    ResponseEntity<Receipt> cost(@PathVariable String id, @RequestBody Cost body, Ask ask) {
        return Answered.done(commands.send(ask, new RecordCost(keys.find(id), body)));
    }

    @PostMapping("/{id}/milestones")
    @Sends(AddMilestone.class)
    @Operation(operationId = "addMilestone", summary = "Add a milestone while a project goes on")
    ResponseEntity<Receipt> add(@PathVariable String id, @RequestBody Adding body, Ask ask) {
        return Answered.done(commands.send(ask,
                new AddMilestone(keys.find(id), body.name(), body.agreed())));
    }

    @PutMapping("/{id}/manager")
    @Sends(NameManager.class)
    @Operation(operationId = "nameManager", summary = "Put another in charge of a project")
    ResponseEntity<Receipt> name(@PathVariable String id, @RequestBody Naming body, Ask ask) {
        return Answered.done(commands.send(ask, new NameManager(keys.find(id),
                ids.named("manager", PersonId.SUBJECT, body.manager(), PersonId::new),
                body.reason())));
    }

    @PutMapping("/{id}/completion")
    @Sends(CompleteProject.class)
    @Operation(operationId = "completeProject", summary = "Say that a project is done")
    ResponseEntity<Receipt> complete(
            @PathVariable String id, @RequestBody Completion body, Ask ask) {
        ProjectId project = keys.find(id);
        return Answered.done(commands.send(ask, new CompleteProject(project,
                body.effectiveOn(), body.change(), body.lessons(), body.reviewOn(),
                body.open() == null ? List.of() : body.open(), asked.of(project))));
    }

    @PutMapping("/{id}/stop")
    @Sends(StopProject.class)
    @Operation(operationId = "stopProject", summary = "End a project before it is done")
    ResponseEntity<Receipt> stop(@PathVariable String id, @RequestBody Ending body, Ask ask) {
        return Answered.done(commands.send(ask, new StopProject(keys.find(id),
                body.effectiveOn(), body.reason(), body.lessons(), body.reviewOn())));
    }

    private @Nullable BusinessCaseId named(String field, @Nullable String businessCase) {
        return businessCase == null || businessCase.isBlank()
                ? null
                : ids.named(field, BusinessCaseId.SUBJECT, businessCase, BusinessCaseId::new);
    }

    private @Nullable InitiativeId initiative(@Nullable String named) {
        return named == null || named.isBlank()
                ? null
                : ids.named("initiative", InitiativeId.SUBJECT, named, InitiativeId::new);
    }
}
