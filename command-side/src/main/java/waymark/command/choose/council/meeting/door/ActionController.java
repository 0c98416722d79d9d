package waymark.command.choose.council.meeting.door;

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
import waymark.api.choose.businesscase.BusinessCaseId;
import waymark.api.choose.council.meeting.MeetingCommand.AgreeAction;
import waymark.api.choose.council.meeting.MeetingCommand.FinishAction;
import waymark.api.choose.council.meeting.MeetingId;
import waymark.api.govern.organisation.PersonId;
import waymark.api.kernel.Receipt;
import waymark.command.kernel.Answered;
import waymark.command.kernel.Ask;
import waymark.command.kernel.Commands;
import waymark.command.kernel.Ids;
import waymark.command.kernel.Sends;

/** The door to what a meeting agrees is to be done: translates, sends, answers. */
@RestController
@RequestMapping("/api/meetings/{id}/actions")
@Tag(name = "choose")
class ActionController {

    private final Commands commands;
    private final Ids ids;

    ActionController(Commands commands, Ids ids) {
        this.commands = commands;
        this.ids = ids;
    }

    record Agreeing(String text, String owner, LocalDate due, @Nullable String businessCase) {}

    record Finishing(String note) {}

    @PostMapping
    @Sends(AgreeAction.class)
    @Operation(operationId = "agreeAction", summary = "Agree on something to be done")
    ResponseEntity<Receipt> agree(@PathVariable String id, @RequestBody Agreeing body, Ask ask) {
        BusinessCaseId about = body.businessCase() == null || body.businessCase().isBlank()
                ? null
                : ids.named("businessCase", BusinessCaseId.SUBJECT, body.businessCase(),
                        BusinessCaseId::new);
        return Answered.done(commands.send(ask, new AgreeAction(meeting(id), body.text(),
                ids.named("owner", PersonId.SUBJECT, body.owner(), PersonId::new), body.due(),
                about)));
    }

    @PutMapping("/{number}")
    @Sends(FinishAction.class)
    @Operation(operationId = "finishAction", summary = "Say that an action is done, and how")
    ResponseEntity<Receipt> finish(@PathVariable String id, @PathVariable int number,
            @RequestBody Finishing body, Ask ask) {
        return Answered.done(
                commands.send(ask, new FinishAction(meeting(id), number, body.note())));
    }

    private MeetingId meeting(String named) {
        return ids.find(MeetingId.SUBJECT, named, MeetingId::new);
    }
}
