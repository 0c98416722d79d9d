package waymark.query.choose.council.dossier;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import waymark.api.choose.businesscase.BusinessCaseId;
import waymark.api.choose.council.dossier.DossierQuery.FindDossier;
import waymark.api.choose.council.dossier.DossierQuery.FindKnown;
import waymark.api.choose.council.dossier.DossierView;
import waymark.api.choose.council.dossier.KnownView;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Named;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.kernel.web.Answers;

/** Cases on one page, over REST. */
@RestController
@RequestMapping(path = "/api/business-cases/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "choose")
class DossierResource {

    private final Queries queries;
    private final Named named;

    DossierResource(Queries queries, Named named) {
        this.queries = queries;
        this.named = named;
    }

    @GetMapping("/dossier")
    @Asks(FindDossier.class)
    @Operation(operationId = "findDossier", summary = "Read a case on one page, now or as of then")
    ResponseEntity<DossierView> dossier(@PathVariable String id, Viewer viewer) {
        return Answers.of(queries.ask(new FindDossier(stream(id)), viewer), viewer);
    }

    @GetMapping("/decisions/{number}/known")
    @Asks(FindKnown.class)
    @Operation(operationId = "findKnown",
            summary = "Read what the council knew when it decided, and what arrived later")
    ResponseEntity<KnownView> known(
            @PathVariable String id, @PathVariable int number, Viewer viewer) {
        return Answers.of(queries.ask(new FindKnown(stream(id), number), viewer), viewer);
    }

    private String stream(String id) {
        return named.stream(BusinessCaseId.SUBJECT, id);
    }
}
