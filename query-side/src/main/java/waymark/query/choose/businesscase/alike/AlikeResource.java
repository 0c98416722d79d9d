package waymark.query.choose.businesscase.alike;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import waymark.api.choose.businesscase.BusinessCaseId;
import waymark.api.choose.businesscase.BusinessCaseQuery.FindAlike;
import waymark.api.choose.businesscase.view.AlikeView;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Named;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.kernel.web.Answers;

/** How cases like one went, over REST. */
@RestController
@Tag(name = "choose")
class AlikeResource {

    private final Queries queries;
    private final Named named;

    AlikeResource(Queries queries, Named named) {
        this.queries = queries;
        this.named = named;
    }

    @GetMapping(path = "/api/business-cases/{id}/reference-class",
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Asks(FindAlike.class)
    @Operation(operationId = "findAlike",
            summary = "Read what cases like this one cost, how late they were and what was learned")
    ResponseEntity<AlikeView> find(@PathVariable String id, Viewer viewer) {
        String stream = named.stream(BusinessCaseId.SUBJECT, id);
        return Answers.of(queries.ask(new FindAlike(stream), viewer), viewer);
    }
}
