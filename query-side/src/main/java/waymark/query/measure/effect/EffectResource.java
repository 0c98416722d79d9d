package waymark.query.measure.effect;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import waymark.api.kernel.Require;
import waymark.api.measure.benefit.BenefitId;
import waymark.api.measure.benefit.BenefitQuery.BenefitList;
import waymark.api.measure.effect.EffectQuery.ListUnplaced;
import waymark.api.measure.effect.EffectQuery.SharesView;
import waymark.api.measure.effect.EffectQuery.ShowShares;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Named;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.kernel.web.Answers;

/** Shares of an effect over REST, to be read. */
@RestController
@Tag(name = "measure")
class EffectResource {

    private final Queries queries;
    private final Named named;

    EffectResource(Queries queries, Named named) {
        this.queries = queries;
        this.named = named;
    }

    @GetMapping(path = "/api/benefits/{id}/shares", produces = MediaType.APPLICATION_JSON_VALUE)
    @Asks(ShowShares.class)
    @Operation(operationId = "showShares", summary = "Read who draws on the effect of a benefit")
    ResponseEntity<SharesView> shares(@PathVariable String id, Viewer viewer) {
        return Answers.of(queries.ask(new ShowShares(named.stream(BenefitId.SUBJECT, id)),
                viewer), viewer);
    }

    @GetMapping(path = "/api/effects/unplaced", produces = MediaType.APPLICATION_JSON_VALUE)
    @Asks(ListUnplaced.class)
    @Operation(operationId = "listUnplaced",
            summary = "List benefits of which it is not said what they move")
    ResponseEntity<BenefitList> unplaced(@RequestParam(required = false) @Nullable String before,
            @RequestParam(defaultValue = "50") int limit, Viewer viewer) {
        Require.between("limit", limit, 1, 500);
        return Answers.of(queries.ask(new ListUnplaced(before, limit), viewer), viewer);
    }
}
