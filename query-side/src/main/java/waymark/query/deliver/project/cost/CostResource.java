package waymark.query.deliver.project.cost;

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
import waymark.api.deliver.project.cost.Cost;
import waymark.api.deliver.project.cost.CostQuery.AskCostMonths;
import waymark.api.deliver.project.cost.CostQuery.CostList;
import waymark.api.deliver.project.cost.CostQuery.CostMonths;
import waymark.api.deliver.project.cost.CostQuery.ListCosts;
import waymark.api.kernel.Require;
import waymark.query.deliver.project.ProjectNames;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.kernel.web.Answers;

/** The money of a project over REST: its lines, and its months. */
@RestController
@RequestMapping(path = "/api/projects/{id}/costs", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "deliver")
class CostResource {

    private final Queries queries;
    private final ProjectNames names;

    CostResource(Queries queries, ProjectNames names) {
        this.queries = queries;
        this.names = names;
    }

    @GetMapping
    @Asks(ListCosts.class)
    @Operation(operationId = "listCosts", summary = "List the costs of a project, oldest first")
    ResponseEntity<CostList> list(@PathVariable String id,
            @RequestParam(required = false) Cost.@Nullable Kind kind,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(defaultValue = "100") int limit, Viewer viewer) {
        Require.between("limit", limit, 1, 500);
        return Answers.of(queries.ask(
                new ListCosts(names.stream(id), kind, from, limit), viewer), viewer);
    }

    @GetMapping("/months")
    @Asks(AskCostMonths.class)
    @Operation(operationId = "askCostMonths",
            summary = "Ask what a project costs month by month, with running totals")
    ResponseEntity<CostMonths> months(@PathVariable String id, Viewer viewer) {
        return Answers.of(queries.ask(new AskCostMonths(names.stream(id)), viewer), viewer);
    }
}
