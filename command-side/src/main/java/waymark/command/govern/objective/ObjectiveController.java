package waymark.command.govern.objective;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
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
import waymark.api.govern.objective.Goal;
import waymark.api.govern.objective.ObjectiveCommand.AmendObjective;
import waymark.api.govern.objective.ObjectiveCommand.CloseObjective;
import waymark.api.govern.objective.ObjectiveCommand.SetObjective;
import waymark.api.govern.objective.ObjectiveEvent.Result;
import waymark.api.govern.objective.ObjectiveId;
import waymark.api.govern.organisation.DepartmentId;
import waymark.api.kernel.Receipt;
import waymark.api.measure.metric.MetricId;
import waymark.command.kernel.Answered;
import waymark.command.kernel.Ask;
import waymark.command.kernel.Commands;
import waymark.command.kernel.Ids;
import waymark.command.kernel.Sends;

/** The door to objectives: translates, sends, answers. */
@RestController
@RequestMapping(ObjectiveController.ADDRESS)
@Tag(name = "govern")
class ObjectiveController {

    static final String ADDRESS = "/api/objectives";

    private final Commands commands;
    private final Ids ids;

    ObjectiveController(Commands commands, Ids ids) {
        this.commands = commands;
        this.ids = ids;
    }

    record Setting(String title, String metric, BigDecimal target, LocalDate dueOn,
            @Nullable List<String> departments) {}

    record Amending(String title, String metric, BigDecimal target, LocalDate dueOn,
            @Nullable List<String> departments, String reason) {

        private Setting goal() {
            return new Setting(title, metric, target, dueOn, departments);
        }
    }

    record Closing(Result result, String reason) {}

    @PostMapping
    @Sends(SetObjective.class)
    @Operation(operationId = "setObjective", summary = "Set an objective")
    ResponseEntity<Receipt> set(@RequestBody Setting body, Ask ask) {
        return Answered.created(ADDRESS,
                commands.send(ask, new SetObjective(ObjectiveId.next(), goal(body))));
    }

    @PutMapping("/{id}/goal")
    @Sends(AmendObjective.class)
    @Operation(operationId = "amendObjective", summary = "Agree on another goal")
    ResponseEntity<Receipt> amend(@PathVariable String id, @RequestBody Amending body, Ask ask) {
        return Answered.done(commands.send(ask,
                new AmendObjective(meant(id), goal(body.goal()), body.reason())));
    }

    @PutMapping("/{id}/closing")
    @Sends(CloseObjective.class)
    @Operation(operationId = "closeObjective", summary = "Say how an objective ended")
    ResponseEntity<Receipt> close(@PathVariable String id, @RequestBody Closing body, Ask ask) {
        return Answered.done(commands.send(ask,
                new CloseObjective(meant(id), body.result(), body.reason())));
    }

    private ObjectiveId meant(String id) {
        return ids.find(ObjectiveId.SUBJECT, id, ObjectiveId::new);
    }

    private Goal goal(Setting body) {
        return new Goal(body.title(),
                ids.named("metric", MetricId.SUBJECT, body.metric(), MetricId::new),
                body.target(), body.dueOn(), ids.allNamed("departments", DepartmentId.SUBJECT,
                        body.departments(), DepartmentId::new));
    }
}
