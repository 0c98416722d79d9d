package waymark.query.choose.businesscase.worth;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import waymark.api.choose.businesscase.BusinessCaseId;
import waymark.api.choose.businesscase.BusinessCaseQuery.FindAppraisal;
import waymark.api.choose.businesscase.BusinessCaseQuery.TryAppraisal;
import waymark.api.choose.businesscase.figures.CaseFigures;
import waymark.api.choose.businesscase.view.AppraisalView;
import waymark.api.choose.businesscase.written.CaseBody;
import waymark.api.choose.businesscase.written.CaseWriter;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Named;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.kernel.web.Answers;

/** What a case is worth as it stands, over REST. */
@RestController
@Tag(name = "choose")
class AppraisalResource {

    private final Queries queries;
    private final Named named;

    AppraisalResource(Queries queries, Named named) {
        this.queries = queries;
        this.named = named;
    }

    @GetMapping(path = "/api/business-cases/{id}/appraisal",
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Asks(FindAppraisal.class)
    @Operation(operationId = "findAppraisal",
            summary = "Read what a case is worth, as a draft or as it was frozen")
    ResponseEntity<AppraisalView> find(@PathVariable String id, Viewer viewer) {
        String stream = named.stream(BusinessCaseId.SUBJECT, id);
        return Answers.of(queries.ask(new FindAppraisal(stream), viewer), viewer);
    }

    @PostMapping(path = "/api/appraisals", produces = MediaType.APPLICATION_JSON_VALUE)
    @Asks(TryAppraisal.class)
    @Operation(operationId = "tryAppraisal",
            summary = "Work out what a case would be worth that says this, and keep nothing")
    ResponseEntity<CaseFigures> tried(@RequestBody CaseBody body, Viewer viewer) {
        return Answers.of(queries.ask(
                new TryAppraisal(new CaseWriter(new Anybody()).content(body)), viewer), viewer);
    }
}
