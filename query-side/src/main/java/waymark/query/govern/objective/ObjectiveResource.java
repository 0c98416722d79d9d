package waymark.query.govern.objective;

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
import waymark.api.govern.objective.ObjectiveId;
import waymark.api.govern.objective.ObjectiveQuery.FindObjective;
import waymark.api.govern.objective.ObjectiveQuery.ListObjectives;
import waymark.api.govern.objective.ObjectiveQuery.ObjectiveList;
import waymark.api.govern.objective.ObjectiveQuery.ObjectiveView;
import waymark.api.kernel.Require;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Named;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.kernel.web.Answers;

/** Objectives over REST, to be read. */
@RestController
@RequestMapping(path = "/api/objectives", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "govern")
class ObjectiveResource {

    private final Queries queries;
    private final Named named;

    ObjectiveResource(Queries queries, Named named) {
        this.queries = queries;
        this.named = named;
    }

    @GetMapping("/{id}")
    @Asks(FindObjective.class)
    @Operation(operationId = "findObjective",
            summary = "Read one objective and what each department contributes")
    ResponseEntity<ObjectiveView> find(@PathVariable String id, Viewer viewer) {
        ObjectiveView view = queries.ask(
                new FindObjective(named.stream(ObjectiveId.SUBJECT, id)), viewer);
        return Answers.item(view, view.version(), viewer);
    }

    @GetMapping
    @Asks(ListObjectives.class)
    @Operation(operationId = "listObjectives", summary = "List objectives, newest first")
    ResponseEntity<ObjectiveList> list(@RequestParam(defaultValue = "false") boolean open,
            @RequestParam(required = false) @Nullable String before,
            @RequestParam(defaultValue = "50") int limit, Viewer viewer) {
        Require.between("limit", limit, 1, 500);
        return Answers.of(queries.ask(new ListObjectives(open, before, limit), viewer), viewer);
    }
}
