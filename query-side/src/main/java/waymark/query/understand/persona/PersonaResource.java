package waymark.query.understand.persona;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import waymark.api.kernel.Require;
import waymark.api.understand.persona.PersonaId;
import waymark.api.understand.persona.PersonaQuery.FindPersona;
import waymark.api.understand.persona.PersonaQuery.ListPersonas;
import waymark.api.understand.persona.PersonaQuery.MeasureSegment;
import waymark.api.understand.persona.PersonaQuery.PersonaList;
import waymark.api.understand.persona.PersonaQuery.PersonaView;
import waymark.api.understand.persona.PersonaQuery.SegmentView;
import waymark.api.understand.persona.PersonaQuery.Stage;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Named;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.kernel.web.Answers;

/** Personas over REST, to be read. */
@RestController
@RequestMapping(path = "/api/personas", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "understand")
class PersonaResource {

    private final Queries queries;
    private final Named named;

    PersonaResource(Queries queries, Named named) {
        this.queries = queries;
        this.named = named;
    }

    @GetMapping("/{id}")
    @Asks(FindPersona.class)
    @Operation(operationId = "findPersona", summary = "Read one persona, now or as of then")
    ResponseEntity<PersonaView> find(@PathVariable String id, Viewer viewer) {
        PersonaView view = queries.ask(new FindPersona(stream(id)), viewer);
        return Answers.item(view, view.version(), viewer);
    }

    @GetMapping("/{id}/segment")
    @Asks(MeasureSegment.class)
    @Operation(operationId = "measureSegment",
            summary = "Count the answers that its segment rule meets")
    ResponseEntity<SegmentView> segment(@PathVariable String id, Viewer viewer) {
        return Answers.of(queries.ask(new MeasureSegment(stream(id)), viewer), viewer);
    }

    @GetMapping
    @Asks(ListPersonas.class)
    @Operation(operationId = "listPersonas", summary = "List personas, newest first")
    ResponseEntity<PersonaList> list(@RequestParam(required = false) @Nullable Stage stage,
            @RequestParam(required = false) @Nullable String before,
            @RequestParam(defaultValue = "50") int limit, Viewer viewer) {
        Require.between("limit", limit, 1, 500);
        return Answers.of(queries.ask(new ListPersonas(stage, before, limit), viewer), viewer);
    }

    private String stream(String id) {
        return named.stream(PersonaId.SUBJECT, id);
    }
}
