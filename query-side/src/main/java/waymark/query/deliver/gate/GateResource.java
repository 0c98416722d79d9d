package waymark.query.deliver.gate;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import waymark.api.deliver.gate.GateId;
import waymark.api.deliver.gate.GateQuery.AskGates;
import waymark.api.deliver.gate.GateQuery.FindGate;
import waymark.api.deliver.gate.GateQuery.GateView;
import waymark.api.deliver.gate.GateQuery.GatesView;
import waymark.query.deliver.project.ProjectNames;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Named;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.kernel.web.Answers;

/** Gates over REST, to be read. */
@RestController
@RequestMapping(path = "/api", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "deliver")
class GateResource {

    private final Queries queries;
    private final Named named;
    private final ProjectNames names;

    GateResource(Queries queries, Named named, ProjectNames names) {
        this.queries = queries;
        this.named = named;
        this.names = names;
    }

    @GetMapping("/projects/{id}/gates")
    @Asks(AskGates.class)
    @Operation(operationId = "askGates",
            summary = "Read the gates of a project, and what the next one asks")
    ResponseEntity<GatesView> gates(@PathVariable String id, Viewer viewer) {
        return Answers.of(queries.ask(new AskGates(names.stream(id)), viewer), viewer);
    }

    @GetMapping("/gates/{id}")
    @Asks(FindGate.class)
    @Operation(operationId = "findGate", summary = "Read one gate that was passed")
    ResponseEntity<GateView> gate(@PathVariable String id, Viewer viewer) {
        return Answers.of(queries.ask(
                new FindGate(named.stream(GateId.SUBJECT, id)), viewer), viewer);
    }
}
