package waymark.command.choose.council.meeting;

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
import waymark.api.choose.council.meeting.MeetingCommand;
import waymark.api.choose.council.meeting.MeetingCommand.CloseMeeting;
import waymark.api.choose.council.meeting.MeetingCommand.OpenMeeting;
import waymark.api.choose.council.meeting.MeetingCommand.ScheduleMeeting;
import waymark.api.choose.council.meeting.MeetingEvent.Manner;
import waymark.api.choose.council.meeting.MeetingId;
import waymark.api.govern.organisation.PersonId;
import waymark.api.kernel.Receipt;
import waymark.command.kernel.Answered;
import waymark.command.kernel.Ask;
import waymark.command.kernel.Commands;
import waymark.command.kernel.Ids;
import waymark.command.kernel.Sends;

/** The door to meetings: translates, sends, answers. */
@RestController
@RequestMapping(MeetingController.ADDRESS)
@Tag(name = "choose", description = "Initiatives, business cases and the council")
class MeetingController {

    static final String ADDRESS = "/api/meetings";

    private final Commands commands;
    private final Ids ids;

    MeetingController(Commands commands, Ids ids) {
        this.commands = commands;
        this.ids = ids;
    }

    record Scheduling(LocalDate date, @Nullable Integer minutes, @Nullable Manner manner,
            @Nullable String story) {}

    record Opening(@Nullable List<String> present) {}

    record Closing(@Nullable String note) {}

    @PostMapping
    @Sends(ScheduleMeeting.class)
    @Operation(operationId = "scheduleMeeting", summary = "Call a meeting of the council")
    ResponseEntity<Receipt> schedule(@RequestBody Scheduling body, Ask ask) {
        int minutes = body.minutes() == null ? MeetingCommand.USUAL_MINUTES : body.minutes();
        Manner manner = body.manner() == null ? Manner.ROOM : body.manner();
        return Answered.created(ADDRESS, commands.send(ask, new ScheduleMeeting(
                MeetingId.next(), body.date(), minutes, manner, body.story())));
    }

    @PutMapping("/{id}/opening")
    @Sends(OpenMeeting.class)
    @Operation(operationId = "openMeeting", summary = "Open a meeting with those present")
    ResponseEntity<Receipt> open(@PathVariable String id, @RequestBody Opening body, Ask ask) {
        List<String> present = body.present() == null ? List.of() : body.present();
        return Answered.done(commands.send(ask, new OpenMeeting(meeting(id), present.stream()
                .map(person -> ids.named("present", PersonId.SUBJECT, person, PersonId::new))
                .toList())));
    }

    @PutMapping("/{id}/closing")
    @Sends(CloseMeeting.class)
    @Operation(operationId = "closeMeeting", summary = "Close a meeting")
    ResponseEntity<Receipt> close(@PathVariable String id, @RequestBody Closing body, Ask ask) {
        return Answered.done(commands.send(ask, new CloseMeeting(meeting(id), body.note())));
    }

    private MeetingId meeting(String named) {
        return ids.find(MeetingId.SUBJECT, named, MeetingId::new);
    }
}
