package waymark.query.deliver.project.work;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import waymark.api.deliver.project.work.WorkQuery.ShowWork;
import waymark.api.deliver.project.work.WorkQuery.WorkView;
import waymark.query.deliver.project.ProjectNames;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.kernel.web.Answers;

/** Work elsewhere over REST, to be read. */
@RestController
@Tag(name = "deliver")
class WorkResource {

    private final Queries queries;
    private final ProjectNames names;

    WorkResource(Queries queries, ProjectNames names) {
        this.queries = queries;
        this.names = names;
    }

    @GetMapping(path = "/api/projects/{id}/links", produces = MediaType.APPLICATION_JSON_VALUE)
    @Asks(ShowWork.class)
    @Operation(operationId = "showWork",
            summary = "Read where the work of a project is looked after elsewhere")
    ResponseEntity<WorkView> show(@PathVariable String id, Viewer viewer) {
        return Answers.of(queries.ask(new ShowWork(names.stream(id)), viewer), viewer);
    }
}
