package waymark.query.govern.programme;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import waymark.api.govern.programme.ProgrammeQuery.ProgrammeView;
import waymark.api.govern.programme.ProgrammeQuery.ShowProgramme;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.kernel.web.Answers;

/** The programme over REST, to be read. */
@RestController
@RequestMapping(path = "/api/programme", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "govern")
class ProgrammeResource {

    private final Queries queries;

    ProgrammeResource(Queries queries) {
        this.queries = queries;
    }

    @GetMapping("/settings")
    @Asks(ShowProgramme.class)
    @Operation(operationId = "showProgramme", summary = "Read what the programme agreed on")
    ResponseEntity<ProgrammeView> show(Viewer viewer) {
        ProgrammeView view = queries.ask(new ShowProgramme(), viewer);
        return Answers.item(view, view.version(), viewer);
    }
}
