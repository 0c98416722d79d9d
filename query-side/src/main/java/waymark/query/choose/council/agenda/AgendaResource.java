package waymark.query.choose.council.agenda;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import waymark.api.choose.council.agenda.AgendaQuery.ProposeAgenda;
import waymark.api.choose.council.agenda.AgendaView;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.kernel.web.Answers;

/** What waits for the council, over REST. */
@RestController
@RequestMapping(path = "/api/council/agenda", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "choose")
class AgendaResource {

    private final Queries queries;

    AgendaResource(Queries queries) {
        this.queries = queries;
    }

    @GetMapping
    @Asks(ProposeAgenda.class)
    @Operation(operationId = "proposeAgenda", summary = "What a meeting should look at")
    ResponseEntity<AgendaView> propose(Viewer viewer) {
        return Answers.of(queries.ask(new ProposeAgenda(), viewer), viewer);
    }
}
