package waymark.query.measure.benefit.difference;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import waymark.api.kernel.Require;
import waymark.api.measure.benefit.MoneyDifference;
import waymark.api.measure.benefit.MoneyQuery.CompareMoney;
import waymark.api.measure.benefit.MoneyQuery.Kind;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.kernel.web.Answers;

/** What lies between two views of a figure of money, over REST. */
@RestController
@RequestMapping(path = "/api/money/difference", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "measure")
class DifferenceResource {

    private final Queries queries;
    private final Since since;

    DifferenceResource(Queries queries, Since since) {
        this.queries = queries;
        this.since = since;
    }

    @GetMapping
    @Asks(CompareMoney.class)
    @Operation(operationId = "compareMoney",
            summary = "What lies between an earlier view of a figure of money and this one")
    ResponseEntity<MoneyDifference> difference(@RequestParam(defaultValue = "VERIFIED") Kind kind,
            @RequestParam(required = false) @Nullable String initiative,
            @RequestParam(required = false) @Nullable String sinceAsOf,
            @RequestParam(required = false) @Nullable String sinceKnownAt,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(defaultValue = "100") int limit, Viewer viewer) {
        Require.between("limit", limit, 1, 500);
        return Answers.of(queries.ask(new CompareMoney(kind, since.initiative(initiative),
                since.of(sinceAsOf, sinceKnownAt, viewer.asOf()), from, limit), viewer), viewer);
    }
}
