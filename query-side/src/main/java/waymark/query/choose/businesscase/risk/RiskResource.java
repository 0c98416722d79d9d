package waymark.query.choose.businesscase.risk;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import waymark.api.choose.businesscase.BusinessCaseId;
import waymark.api.choose.businesscase.BusinessCaseQuery.FindRisk;
import waymark.api.choose.businesscase.view.RiskView;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Named;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.kernel.web.Answers;

/** How sure a case is, over REST. */
@RestController
@Tag(name = "choose")
class RiskResource {

    private final Queries queries;
    private final Named named;

    RiskResource(Queries queries, Named named) {
        this.queries = queries;
        this.named = named;
    }

    @GetMapping(path = "/api/business-cases/{id}/risk",
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Asks(FindRisk.class)
    @Operation(operationId = "findRisk", summary = "Read how sure the value of a case is")
    ResponseEntity<RiskView> find(@PathVariable String id,
            @RequestParam(defaultValue = "10000") int draws,
            @RequestParam(required = false) @Nullable Long seed, Viewer viewer) {
        String stream = named.stream(BusinessCaseId.SUBJECT, id);
        return Answers.of(queries.ask(new FindRisk(stream, draws, seed), viewer), viewer);
    }
}
