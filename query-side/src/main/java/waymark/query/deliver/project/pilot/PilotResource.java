package waymark.query.deliver.project.pilot;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import waymark.api.deliver.project.pilot.PilotQuery.PilotsView;
import waymark.api.deliver.project.pilot.PilotQuery.ShowPilots;
import waymark.query.deliver.project.ProjectNames;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.kernel.web.Answers;

/** Pilots over REST, to be read. */
@RestController
@Tag(name = "deliver")
class PilotResource {

    private final Queries queries;
    private final ProjectNames names;

    PilotResource(Queries queries, ProjectNames names) {
        this.queries = queries;
        this.names = names;
    }

    @GetMapping(path = "/api/projects/{id}/pilots", produces = MediaType.APPLICATION_JSON_VALUE)
    @Asks(ShowPilots.class)
    @Operation(operationId = "showPilots", summary = "Read the pilots of a project")
    ResponseEntity<PilotsView> show(@PathVariable String id, Viewer viewer) {
        PilotsView view = queries.ask(new ShowPilots(names.stream(id)), viewer);
        return Answers.item(view, view.version(), viewer);
    }
}
