package waymark.query.measure.benefit;

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
import waymark.api.choose.initiative.InitiativeId;
import waymark.api.kernel.Require;
import waymark.api.measure.benefit.BenefitId;
import waymark.api.measure.benefit.BenefitQuery.BenefitList;
import waymark.api.measure.benefit.BenefitQuery.BenefitView;
import waymark.api.measure.benefit.BenefitQuery.FindBenefit;
import waymark.api.measure.benefit.BenefitQuery.ListBenefits;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Named;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.kernel.web.Answers;

/** Benefits over REST, to be read. */
@RestController
@RequestMapping(path = "/api/benefits", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "measure")
class BenefitResource {

    private final Queries queries;
    private final Named named;

    BenefitResource(Queries queries, Named named) {
        this.queries = queries;
        this.named = named;
    }

    @GetMapping("/{id}")
    @Asks(FindBenefit.class)
    @Operation(operationId = "findBenefit", summary = "Read one benefit, now or as of then")
    ResponseEntity<BenefitView> find(@PathVariable String id, Viewer viewer) {
        BenefitView view = queries.ask(new FindBenefit(named.stream(BenefitId.SUBJECT, id)),
                viewer);
        return Answers.item(view, view.version(), viewer);
    }

    @GetMapping
    @Asks(ListBenefits.class)
    @Operation(operationId = "listBenefits", summary = "List benefits, newest first")
    ResponseEntity<BenefitList> list(
            @RequestParam(required = false) @Nullable String initiative,
            @RequestParam(required = false) @Nullable String before,
            @RequestParam(defaultValue = "50") int limit, Viewer viewer) {
        Require.between("limit", limit, 1, 500);
        String stream = named.streamIfSaid(InitiativeId.SUBJECT, initiative);
        return Answers.of(queries.ask(new ListBenefits(stream, before, limit), viewer), viewer);
    }
}
