package waymark.command.deliver.project.change;

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
import waymark.api.choose.council.meeting.MeetingId;
import waymark.api.deliver.project.ProjectId;
import waymark.api.deliver.project.change.Baseline;
import waymark.api.deliver.project.change.BaselineCommand.AskForChange;
import waymark.api.deliver.project.change.BaselineCommand.DecideChange;
import waymark.api.deliver.project.change.BaselineCommand.OpenBaseline;
import waymark.api.deliver.project.change.BaselineCommand.Verdict;
import waymark.api.deliver.project.change.BaselineCommand.WithdrawChange;
import waymark.api.deliver.project.change.BaselineId;
import waymark.api.deliver.project.change.Wanted;
import waymark.api.kernel.Receipt;
import waymark.api.worth.Money;
import waymark.command.deliver.project.ProjectKeys;
import waymark.command.deliver.project.beside.Beside;
import waymark.command.kernel.Answered;
import waymark.command.kernel.Ask;
import waymark.command.kernel.Commands;
import waymark.command.kernel.Ids;
import waymark.command.kernel.Sends;

/** The door to changes of what a project is measured against. */
@RestController
@RequestMapping("/api/projects/{id}/changes")
@Tag(name = "deliver")
class ChangeController {

    private final Commands commands;
    private final Beside beside;
    private final ProjectKeys keys;
    private final Ids ids;

    ChangeController(Commands commands, Beside beside, ProjectKeys keys, Ids ids) {
        this.commands = commands;
        this.beside = beside;
        this.keys = keys;
        this.ids = ids;
    }

    record Asking(@Nullable Money amount, @Nullable LocalDate finish,
            @Nullable List<Baseline.Day> milestones, String reason) {}

    record Ruling(Verdict verdict, @Nullable String meeting, @Nullable String reason) {}

    @PostMapping
    @Sends(AskForChange.class)
    @Operation(operationId = "askForChange",
            summary = "Ask that a project be measured against another amount, finish or days")
    ResponseEntity<Receipt> ask(@PathVariable String id, @RequestBody Asking body, Ask ask) {
        ProjectId project = keys.find(id);
        BaselineId baseline = BaselineId.of(project);
        Wanted wanted = new Wanted(body.amount(), body.finish(),
                body.milestones() == null ? List.of() : body.milestones());
        return Answered.done(beside.send(ask, new AskForChange(baseline, wanted, body.reason()),
                new OpenBaseline(baseline, project)));
    }

    @PutMapping("/{number}/decision")
    @Sends(DecideChange.class)
    @Operation(operationId = "decideChange", summary = "Decide on a change of the baseline")
    ResponseEntity<Receipt> decide(@PathVariable String id, @PathVariable int number,
            @RequestBody Ruling body, Ask ask) {
        MeetingId meeting = body.meeting() == null || body.meeting().isBlank()
                ? null
                : ids.named("meeting", MeetingId.SUBJECT, body.meeting(), MeetingId::new);
        return Answered.done(commands.send(ask, new DecideChange(
                BaselineId.of(keys.find(id)), number, body.verdict(), meeting, body.reason())));
    }

    @PutMapping("/{number}/withdrawal")
    @Sends(WithdrawChange.class)
    @Operation(operationId = "withdrawChange", summary = "Take back a change one asked for")
    ResponseEntity<Receipt> withdraw(
            @PathVariable String id, @PathVariable int number, Ask ask) {
        return Answered.done(commands.send(ask,
                new WithdrawChange(BaselineId.of(keys.find(id)), number)));
    }
}
