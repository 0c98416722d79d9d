package waymark.command.listen.feedback.look;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import waymark.api.kernel.Receipt;
import waymark.api.kernel.Require;
import waymark.api.listen.feedback.intake.FeedbackImportCommand.RequestImport;
import waymark.api.listen.feedback.intake.LookView;
import waymark.api.listen.feedback.source.Mapping;
import waymark.command.kernel.Ask;
import waymark.command.kernel.Sends;

/** The door to dry runs. They stand under the right of whoever may bring a file in. */
@RestController
@RequestMapping(path = LookController.ADDRESS, produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "listen")
class LookController {

    static final String ADDRESS = "/api/feedback-looks";

    private final Wizard wizard;

    LookController(Wizard wizard) {
        this.wizard = wizard;
    }

    /**
     * How a file that was looked at is brought in.
     *
     * @param mapping what its columns mean; as they were last looked at when it is left out
     * @param remember whether the next files of its source are read the same way
     */
    record Beginning(@Nullable Mapping mapping, Boolean remember) {

        Beginning {
            Require.present("remember", remember);
        }
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Sends(RequestImport.class)
    @Operation(operationId = "lookAtFile", summary = "Say what a file would bring, recording"
            + " nothing")
    ResponseEntity<LookView> look(@RequestPart("file") MultipartFile file,
            @RequestParam("source") String source, Ask ask) {
        LookView found = wizard.handedIn(file.getOriginalFilename(), file, source, ask);
        return ResponseEntity.status(HttpStatus.CREATED)
                .location(URI.create("/listen/looks/" + found.id())).body(found);
    }

    @PutMapping("/{id}/mapping")
    @Sends(RequestImport.class)
    @Operation(operationId = "lookAgain", summary = "Say what its columns mean, and look again")
    LookView again(@PathVariable String id, @RequestBody Mapping body, Ask ask) {
        return wizard.again(id, body, ask);
    }

    @PostMapping("/{id}/import")
    @Sends(RequestImport.class)
    @Operation(operationId = "importLookedAt", summary = "Bring in the file that was looked at")
    ResponseEntity<Receipt> begin(
            @PathVariable String id, @RequestBody Beginning body, Ask ask) {
        Receipt receipt = wizard.begin(id, body, ask);
        return ResponseEntity.status(HttpStatus.ACCEPTED)
                .location(URI.create("/api/feedback-imports/"
                        + receipt.stream().substring(receipt.stream().indexOf('/') + 1)))
                .eTag(Long.toString(receipt.version()))
                .header("Waymark-Position", Long.toString(receipt.position())).body(receipt);
    }
}
