package waymark.command.choose.council.meeting.door;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
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
import waymark.api.choose.council.meeting.MeetingCommand;
import waymark.api.choose.council.meeting.MeetingCommand.FillAgenda;
import waymark.api.choose.council.meeting.MeetingCommand.PlaceItem;
import waymark.api.choose.council.meeting.MeetingCommand.PullItem;
import waymark.api.choose.council.meeting.MeetingId;
import waymark.api.kernel.Receipt;
import waymark.command.kernel.Answered;
import waymark.command.kernel.Ask;
import waymark.command.kernel.Commands;
import waymark.command.kernel.Ids;
import waymark.command.kernel.Sends;

/** The door to agendas: translates, sends, answers. */
@RestController
@RequestMapping("/api/meetings/{id}")
@Tag(name = "choose")
class AgendaController {

    private final Commands commands;
    private final Ids ids;

    AgendaController(Commands commands, Ids ids) {
        this.commands = commands;
        this.ids = ids;
    }

    record Placing(String businessCase, @Nullable Integer minutes) {}

    record Filling(List<String> cases) {}

    @PostMapping("/items")
    @Sends(PlaceItem.class)
    @Operation(operationId = "placeItem", summary = "Put a business case on the agenda")
    ResponseEntity<Receipt> place(@PathVariable String id, @RequestBody Placing body, Ask ask) {
        int minutes = body.minutes() == null ? MeetingCommand.USUAL_ITEM_MINUTES : body.minutes();
        return Answered.done(commands.send(ask,
                new PlaceItem(meeting(id), ids.named("businessCase", BusinessCaseId.SUBJECT,
                        body.businessCase(), BusinessCaseId::new), minutes)));
    }

    @PostMapping("/agenda")
    @Sends(FillAgenda.class)
    @Operation(operationId = "fillAgenda",
            summary = "Put cases on the agenda, where most is at stake first")
    ResponseEntity<Receipt> fill(@PathVariable String id, @RequestBody Filling body, Ask ask) {
        return Answered.done(commands.send(ask, new FillAgenda(meeting(id), ids.allNamed("cases",
                BusinessCaseId.SUBJECT, body.cases(), BusinessCaseId::new))));
    }

    @PutMapping("/items/{businessCase}/pull")
    @Sends(PullItem.class)
    @Operation(operationId = "pullItem", summary = "Pull a case from the consent list")
    ResponseEntity<Receipt> pull(
            @PathVariable String id, @PathVariable String businessCase, Ask ask) {
        return Answered.done(commands.send(ask,
                new PullItem(meeting(id), ids.find(BusinessCaseId.SUBJECT, businessCase,
                        BusinessCaseId::new))));
    }

    private MeetingId meeting(String named) {
        return ids.find(MeetingId.SUBJECT, named, MeetingId::new);
    }
}
