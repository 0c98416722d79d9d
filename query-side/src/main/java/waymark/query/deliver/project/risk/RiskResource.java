package waymark.query.deliver.project.risk;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import waymark.api.deliver.project.risk.RiskQuery.RisksView;
import waymark.api.deliver.project.risk.RiskQuery.ShowRisks;
import waymark.query.deliver.project.ProjectNames;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.kernel.web.Answers;

/** Risks and issues over REST, to be read. */
@RestController
@Tag(name = "deliver")
class RiskResource {

    private final Queries queries;
    private final ProjectNames names;

    RiskResource(Queries queries, ProjectNames names) {
        this.queries = queries;
        this.names = names;
    }

    @GetMapping(path = "/api/projects/{id}/risks", produces = MediaType.APPLICATION_JSON_VALUE)
    @Asks(ShowRisks.class)
    @Operation(operationId = "showRisks", summary = "Read the risks and issues of a project")
    ResponseEntity<RisksView> show(@PathVariable String id, Viewer viewer) {
        RisksView view = queries.ask(new ShowRisks(names.stream(id)), viewer);
        return Answers.item(view, view.version(), viewer);
    }
}
