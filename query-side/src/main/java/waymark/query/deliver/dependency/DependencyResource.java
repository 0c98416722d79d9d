package waymark.query.deliver.dependency;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import waymark.api.deliver.dependency.DependencyQuery.DependenciesView;
import waymark.api.deliver.dependency.DependencyQuery.ShowDependencies;
import waymark.query.deliver.project.ProjectNames;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.kernel.web.Answers;

/** What waits for what over REST, to be read. */
@RestController
@Tag(name = "deliver")
class DependencyResource {

    private final Queries queries;
    private final ProjectNames names;

    DependencyResource(Queries queries, ProjectNames names) {
        this.queries = queries;
        this.names = names;
    }

    @GetMapping(path = "/api/projects/{id}/dependencies",
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Asks(ShowDependencies.class)
    @Operation(operationId = "showDependencies",
            summary = "Read what a project waits for, and who waits for it")
    ResponseEntity<DependenciesView> show(@PathVariable String id, Viewer viewer) {
        return Answers.of(queries.ask(new ShowDependencies(names.stream(id)), viewer), viewer);
    }
}
