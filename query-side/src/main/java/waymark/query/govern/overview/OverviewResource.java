package waymark.query.govern.overview;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import waymark.api.govern.overview.OverviewQuery.OverviewView;
import waymark.api.govern.overview.OverviewQuery.ShowOverview;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.kernel.web.Answers;

/** The programme on one page over REST. */
@RestController
@Tag(name = "govern")
class OverviewResource {

    private final Queries queries;

    OverviewResource(Queries queries) {
        this.queries = queries;
    }

    @GetMapping(path = "/api/programme", produces = MediaType.APPLICATION_JSON_VALUE)
    @Asks(ShowOverview.class)
    @Operation(operationId = "showOverview",
            summary = "The programme on one page, now or as of then")
    ResponseEntity<OverviewView> show(Viewer viewer) {
        return Answers.of(queries.ask(new ShowOverview(), viewer), viewer);
    }
}
