package waymark.query.deliver.project.change;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import waymark.api.deliver.project.change.BaselineQuery.ChangesView;
import waymark.api.deliver.project.change.BaselineQuery.ShowChanges;
import waymark.query.deliver.project.ProjectNames;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.kernel.web.Answers;

/** Baselines and their changes over REST, to be read. */
@RestController
@Tag(name = "deliver")
class ChangeResource {

    private final Queries queries;
    private final ProjectNames names;

    ChangeResource(Queries queries, ProjectNames names) {
        this.queries = queries;
        this.names = names;
    }

    @GetMapping(path = "/api/projects/{id}/changes", produces = MediaType.APPLICATION_JSON_VALUE)
    @Asks(ShowChanges.class)
    @Operation(operationId = "showChanges",
            summary = "Read every baseline of a project and every change that was asked for")
    ResponseEntity<ChangesView> show(@PathVariable String id, Viewer viewer) {
        ChangesView view = queries.ask(new ShowChanges(names.stream(id)), viewer);
        return Answers.item(view, view.version(), viewer);
    }
}
