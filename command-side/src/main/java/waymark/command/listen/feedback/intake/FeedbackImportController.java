package waymark.command.listen.feedback.intake;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import waymark.api.kernel.Receipt;
import waymark.api.kernel.refusal.Refused;
import waymark.api.kernel.refusal.Unacceptable;
import waymark.api.listen.feedback.FeedbackRefusal;
import waymark.api.listen.feedback.intake.FeedbackImportCommand.CancelImport;
import waymark.api.listen.feedback.intake.FeedbackImportCommand.RequestImport;
import waymark.api.listen.feedback.intake.FeedbackImportCommand.RetractImport;
import waymark.api.listen.feedback.intake.FeedbackImportId;
import waymark.api.listen.feedback.source.FeedbackSourceId;
import waymark.api.listen.feedback.source.Mapping;
import waymark.command.kernel.Answered;
import waymark.command.kernel.Ask;
import waymark.command.kernel.Commands;
import waymark.command.kernel.Ids;
import waymark.command.kernel.Sends;
import waymark.command.kernel.json.StrictJson;

/** The door to imports: takes a file, answers that it is being worked on. */
@RestController
@RequestMapping(FeedbackImportController.ADDRESS)
@Tag(name = "listen")
class FeedbackImportController {

    static final String ADDRESS = "/api/feedback-imports";

    private final Upload upload;
    private final Commands commands;
    private final Ids ids;
    private final JsonMapper json;

    FeedbackImportController(Upload upload, Commands commands, Ids ids, StrictJson strict) {
        this.upload = upload;
        this.commands = commands;
        this.ids = ids;
        this.json = strict.mapper();
    }

    record Because(String reason) {}

    @PostMapping
    @Sends(RequestImport.class)
    @Operation(operationId = "requestFeedbackImport", summary = "Bring in a file of answers")
    ResponseEntity<Receipt> request(@RequestPart("file") MultipartFile file,
            @RequestParam("source") String source,
            @RequestParam(name = "mapping", required = false) @Nullable String mapping, Ask ask) {
        Receipt receipt = upload.take(source(source),
                new Upload.Handed(file.getOriginalFilename(), file), mapping(mapping), ask);
        return ResponseEntity.status(HttpStatus.ACCEPTED)
                .location(URI.create(ADDRESS + "/" + uuid(receipt)))
                .eTag(Long.toString(receipt.version()))
                .header("Waymark-Position", Long.toString(receipt.position()))
                .body(receipt);
    }

    @PostMapping("/{id}/cancellation")
    @Sends(CancelImport.class)
    @Operation(operationId = "cancelFeedbackImport", summary = "Stop a running import")
    ResponseEntity<Receipt> cancel(@PathVariable String id, Ask ask) {
        return Answered.done(commands.send(ask, new CancelImport(intake(id))));
    }

    @PostMapping("/{id}/retraction")
    @Sends(RetractImport.class)
    @Operation(operationId = "retractFeedbackImport", summary = "Take back all it brought in")
    ResponseEntity<Receipt> retract(
            @PathVariable String id, @RequestBody Because body, Ask ask) {
        return Answered.done(upload.retract(new RetractImport(intake(id), body.reason()), ask));
    }

    /** A field of the form, not the address: an unknown one is a wrong value there. */
    private FeedbackSourceId source(String named) {
        try {
            return ids.find(FeedbackSourceId.SUBJECT, named.strip(), FeedbackSourceId::new);
        } catch (Refused unknown) {
            throw new Refused(FeedbackRefusal.NO_SUCH_SOURCE);
        }
    }

    private FeedbackImportId intake(String named) {
        return ids.find(FeedbackImportId.SUBJECT, named, FeedbackImportId::new);
    }

    private @Nullable Mapping mapping(@Nullable String written) {
        if (written == null || written.isBlank()) {
            return null;
        }
        try {
            return json.readValue(written, Mapping.class);
        } catch (JacksonException wrong) {
            if (wrong.getCause() instanceof Unacceptable unacceptable) {
                throw unacceptable;
            }
            throw new Unacceptable("mapping", "This is not a mapping.",
                    "JSON such as {\"columns\":[{\"header\":\"Score\",\"field\":\"NPS\"},"
                            + "{\"header\":\"Day\",\"field\":\"RECEIVED_AT\"}]}");
        }
    }

    private static String uuid(Receipt receipt) {
        return receipt.stream().substring(receipt.stream().indexOf('/') + 1);
    }
}
