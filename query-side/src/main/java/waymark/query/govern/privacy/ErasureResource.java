package waymark.query.govern.privacy;

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
import waymark.api.govern.privacy.ErasureId;
import waymark.api.govern.privacy.ErasureQuery.ErasureList;
import waymark.api.govern.privacy.ErasureQuery.ErasureView;
import waymark.api.govern.privacy.ErasureQuery.FindErasure;
import waymark.api.govern.privacy.ErasureQuery.ListErasures;
import waymark.api.govern.privacy.ErasureQuery.Stage;
import waymark.api.kernel.Require;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Named;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.kernel.web.Answers;

/** Erasures, over REST. */
@RestController
@RequestMapping(path = "/api/erasures", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "govern")
class ErasureResource {

    private final Queries queries;
    private final Named named;

    ErasureResource(Queries queries, Named named) {
        this.queries = queries;
        this.named = named;
    }

    @GetMapping
    @Asks(ListErasures.class)
    @Operation(operationId = "listErasures", summary = "List erasures, newest first")
    ResponseEntity<ErasureList> list(@RequestParam(required = false) @Nullable Stage stage,
            @RequestParam(required = false) @Nullable String before,
            @RequestParam(defaultValue = "50") int limit, Viewer viewer) {
        Require.between("limit", limit, 1, 500);
        return Answers.of(queries.ask(new ListErasures(stage, before, limit), viewer), viewer);
    }

    @GetMapping("/{id}")
    @Asks(FindErasure.class)
    @Operation(operationId = "findErasure", summary = "Read one erasure")
    ResponseEntity<ErasureView> find(@PathVariable String id, Viewer viewer) {
        return Answers.of(queries.ask(
                new FindErasure(named.stream(ErasureId.SUBJECT, id)), viewer), viewer);
    }
}
