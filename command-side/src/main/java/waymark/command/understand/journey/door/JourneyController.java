package waymark.command.understand.journey.door;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import waymark.api.kernel.Receipt;
import waymark.api.understand.journey.JourneyCommand.AdoptToBe;
import waymark.api.understand.journey.JourneyCommand.DiscardDraft;
import waymark.api.understand.journey.JourneyCommand.DrawJourney;
import waymark.api.understand.journey.JourneyCommand.PublishJourney;
import waymark.api.understand.journey.JourneyCommand.ReframeJourney;
import waymark.api.understand.journey.JourneyCommand.ReviseJourney;
import waymark.api.understand.journey.JourneyId;
import waymark.command.kernel.Answered;
import waymark.command.kernel.Ask;
import waymark.command.kernel.Commands;
import waymark.command.kernel.Ids;
import waymark.command.kernel.Sends;
import waymark.command.understand.file.Upload;
import waymark.command.understand.problem.ShownBy;

/** The door to versions of journeys: translates, sends, answers. */
@RestController
@RequestMapping(JourneyController.ADDRESS)
@Tag(name = "understand")
class JourneyController {

    static final String ADDRESS = "/api/journeys";

    private final Commands commands;
    private final Ids ids;
    private final Upload upload;

    JourneyController(Commands commands, Ids ids, Upload upload) {
        this.commands = commands;
        this.ids = ids;
        this.upload = upload;
    }

    record Publication(@Nullable String note) {}

    record Because(String reason) {}

    /**
     * What shows that a to-be was delivered.
     *
     * @param shownBy a shown benefit or an accepted outcome, by id or reference
     * @param follows the version of its as-is that stands now, where it was published anew
     */
    record Adoption(String shownBy, @Nullable String follows) {}

    @PostMapping
    @Sends(DrawJourney.class)
    @Operation(operationId = "drawJourney", summary = "Begin a journey as a draft")
    ResponseEntity<Receipt> draw(@RequestBody JourneyBody body, Ask ask) {
        return drawn(body, ask);
    }

    @PostMapping(path = "/file", consumes = MediaType.MULTIPART_FORM_DATA_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Sends(DrawJourney.class)
    @Operation(operationId = "importJourney",
            summary = "Begin a journey from a file as its export gives it, JSON or CSV")
    ResponseEntity<Receipt> take(@RequestPart("file") MultipartFile file, Ask ask) {
        return drawn(upload.read(file, JourneyBody.class,
                lines -> JourneyTable.of(lines, file.getOriginalFilename())).knownHere(ids),
                ask);
    }

    @PostMapping("/{id}/versions")
    @Sends(ReviseJourney.class)
    @Operation(operationId = "reviseJourney", summary = "Begin the next version as a draft")
    ResponseEntity<Receipt> revise(@PathVariable String id, Ask ask) {
        return Answered.created(ADDRESS, commands.send(ask,
                new ReviseJourney(JourneyId.next(), journey(id))));
    }

    @PostMapping("/{id}/adoption")
    @Sends(AdoptToBe.class)
    @Operation(operationId = "adoptToBe",
            summary = "Make a delivered to-be what is now; a shown benefit or outcome shows it")
    ResponseEntity<Receipt> adopt(
            @PathVariable String id, @RequestBody Adoption body, Ask ask) {
        JourneyId follows = body.follows() == null
                ? null
                : ids.named("follows", JourneyId.SUBJECT, body.follows(), JourneyId::new);
        return Answered.created(ADDRESS, commands.send(ask, new AdoptToBe(JourneyId.next(),
                journey(id), ShownBy.named(body.shownBy(), ids), follows)));
    }

    @PutMapping("/{id}/frame")
    @Sends(ReframeJourney.class)
    @Operation(operationId = "reframeJourney", summary = "Say better what it is about")
    ResponseEntity<Receipt> reframe(
            @PathVariable String id, @RequestBody FrameBody body, Ask ask) {
        return Answered.done(commands.send(ask,
                new ReframeJourney(journey(id), body.whole().frame(ids))));
    }

    @PutMapping("/{id}/publication")
    @Sends(PublishJourney.class)
    @Operation(operationId = "publishJourney", summary = "Freeze the draft as a version")
    ResponseEntity<Receipt> publish(
            @PathVariable String id, @RequestBody Publication body, Ask ask) {
        return Answered.done(commands.send(ask, new PublishJourney(journey(id), body.note())));
    }

    @PutMapping("/{id}/discarding")
    @Sends(DiscardDraft.class)
    @Operation(operationId = "discardDraft", summary = "Lay a draft aside for good")
    ResponseEntity<Receipt> discard(@PathVariable String id, @RequestBody Because body, Ask ask) {
        return Answered.done(commands.send(ask, new DiscardDraft(journey(id), body.reason())));
    }

    private ResponseEntity<Receipt> drawn(JourneyBody body, Ask ask) {
        return Answered.created(ADDRESS, commands.send(ask,
                new DrawJourney(JourneyId.next(), body.frame(ids), body.begun())));
    }

    private JourneyId journey(String named) {
        return ids.find(JourneyId.SUBJECT, named, JourneyId::new);
    }
}
