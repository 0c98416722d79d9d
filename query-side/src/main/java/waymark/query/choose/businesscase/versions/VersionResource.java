package waymark.query.choose.businesscase.versions;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import waymark.api.choose.businesscase.BusinessCaseId;
import waymark.api.choose.businesscase.BusinessCaseQuery.CompareVersions;
import waymark.api.choose.businesscase.view.VersionsView;
import waymark.api.kernel.Require;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Named;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.kernel.web.Answers;

/** Two versions of a case beside each other, over REST. */
@RestController
@Tag(name = "choose")
class VersionResource {

    private static final int MOST = 2_000;

    private final Queries queries;
    private final Named named;

    VersionResource(Queries queries, Named named) {
        this.queries = queries;
        this.named = named;
    }

    @GetMapping(path = "/api/business-cases/{id}/versions",
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Asks(CompareVersions.class)
    @Operation(operationId = "compareVersions",
            summary = "Compare two versions of a case line by line; the last two unless named")
    ResponseEntity<VersionsView> compare(@PathVariable String id,
            @RequestParam(defaultValue = "0") int earlier,
            @RequestParam(defaultValue = "0") int later, Viewer viewer) {
        Require.between("earlier", earlier, 0, MOST);
        Require.between("later", later, 0, MOST);
        String stream = named.stream(BusinessCaseId.SUBJECT, id);
        return Answers.of(queries.ask(new CompareVersions(stream, earlier, later), viewer),
                viewer);
    }
}
