package waymark.command.choose.council.meeting.door;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import waymark.api.choose.businesscase.BusinessCaseId;
import waymark.api.choose.businesscase.decision.Ballot.Voice;
import waymark.api.choose.council.meeting.MeetingCommand.CallIntoRoom;
import waymark.api.choose.council.meeting.MeetingCommand.CastVote;
import waymark.api.choose.council.meeting.MeetingId;
import waymark.api.govern.organisation.PersonId;
import waymark.api.kernel.Receipt;
import waymark.command.kernel.Answered;
import waymark.command.kernel.Ask;
import waymark.command.kernel.Commands;
import waymark.command.kernel.Ids;
import waymark.command.kernel.Sends;

/** The door to members' own votes: translates, sends, answers. */
@RestController
@RequestMapping("/api/meetings/{id}/items/{businessCase}")
@Tag(name = "choose")
class VoteController {

    private final Commands commands;
    private final Ids ids;

    VoteController(Commands commands, Ids ids) {
        this.commands = commands;
        this.ids = ids;
    }

    record Voted(Voice voice, @Nullable String words) {}

    record Calling(String reason) {}

    @PutMapping("/votes/{member}")
    @Sends(CastVote.class)
    @Operation(operationId = "castVote",
            summary = "Vote for yourself, or for whom you stand in")
    ResponseEntity<Receipt> cast(@PathVariable String id, @PathVariable String businessCase,
            @PathVariable String member, @RequestBody Voted body, Ask ask) {
        return Answered.done(commands.send(ask, new CastVote(meeting(id), named(businessCase),
                ids.find(PersonId.SUBJECT, member, PersonId::new), body.voice(), body.words())));
    }

    @PutMapping("/call")
    @Sends(CallIntoRoom.class)
    @Operation(operationId = "callIntoRoom",
            summary = "Ask that it be talked about in a room, not decided in writing")
    ResponseEntity<Receipt> call(@PathVariable String id, @PathVariable String businessCase,
            @RequestBody Calling body, Ask ask) {
        return Answered.done(commands.send(ask,
                new CallIntoRoom(meeting(id), named(businessCase), body.reason())));
    }

    private BusinessCaseId named(String businessCase) {
        return ids.find(BusinessCaseId.SUBJECT, businessCase, BusinessCaseId::new);
    }

    private MeetingId meeting(String named) {
        return ids.find(MeetingId.SUBJECT, named, MeetingId::new);
    }
}
