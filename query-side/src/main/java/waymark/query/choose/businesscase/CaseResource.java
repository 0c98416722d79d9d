package waymark.query.choose.businesscase;

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
import waymark.api.choose.businesscase.BusinessCaseId;
import waymark.api.choose.businesscase.BusinessCaseQuery.CaseList;
import waymark.api.choose.businesscase.BusinessCaseQuery.FindCase;
import waymark.api.choose.businesscase.BusinessCaseQuery.FindEvidence;
import waymark.api.choose.businesscase.BusinessCaseQuery.ListCases;
import waymark.api.choose.businesscase.view.CaseView;
import waymark.api.choose.initiative.InitiativeId;
import waymark.api.kernel.Require;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Named;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.kernel.web.Answers;

/** Business cases over REST, to be read. */
@RestController
@RequestMapping(path = "/api/business-cases", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "choose")
class CaseResource {

    private final Queries queries;
    private final Named named;

    CaseResource(Queries queries, Named named) {
        this.queries = queries;
        this.named = named;
    }

    @GetMapping("/{id}")
    @Asks(FindCase.class)
    @Operation(operationId = "findCase", summary = "Read one business case, now or as of then")
    ResponseEntity<CaseView> find(@PathVariable String id, Viewer viewer) {
        CaseView view = queries.ask(new FindCase(stream(id)), viewer);
        return Answers.item(view, view.version(), viewer);
    }

    @GetMapping
    @Asks(ListCases.class)
    @Operation(operationId = "listCases", summary = "List business cases, newest first")
    ResponseEntity<CaseList> list(@RequestParam(required = false) CaseView.@Nullable Stage stage,
            @RequestParam(required = false) @Nullable String initiative,
            @RequestParam(required = false) @Nullable String before,
            @RequestParam(defaultValue = "50") int limit, Viewer viewer) {
        Require.between("limit", limit, 1, 500);
        String of = initiative == null ? null : named.stream(InitiativeId.SUBJECT, initiative);
        return Answers.of(queries.ask(new ListCases(stage, of, before, limit), viewer), viewer);
    }

    @GetMapping("/{id}/decisions/{number}/evidence")
    @Asks(FindEvidence.class)
    @Operation(operationId = "findEvidence", summary = "Read all that a decision rested on")
    ResponseEntity<String> evidence(
            @PathVariable String id, @PathVariable int number, Viewer viewer) {
        return Answers.of(queries.ask(new FindEvidence(stream(id), number), viewer), viewer);
    }

    private String stream(String id) {
        return named.stream(BusinessCaseId.SUBJECT, id);
    }
}
