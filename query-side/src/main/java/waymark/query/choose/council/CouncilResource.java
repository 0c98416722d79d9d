package waymark.query.choose.council;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import waymark.api.choose.council.CouncilQuery.CouncilView;
import waymark.api.choose.council.CouncilQuery.FindCouncil;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.kernel.web.Answers;

/** The council over REST, to be read. */
@RestController
@RequestMapping(path = "/api/council", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "choose")
class CouncilResource {

    private final Queries queries;

    CouncilResource(Queries queries) {
        this.queries = queries;
    }

    @GetMapping
    @Asks(FindCouncil.class)
    @Operation(operationId = "findCouncil", summary = "Read who holds which seat")
    ResponseEntity<CouncilView> find(Viewer viewer) {
        CouncilView view = queries.ask(new FindCouncil(), viewer);
        return Answers.of(view, viewer);
    }
}
