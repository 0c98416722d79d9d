package waymark.query.deliver.watch;

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
import waymark.api.deliver.project.ProjectQuery.FindProject;
import waymark.api.deliver.watch.WatchQuery.FindWatch;
import waymark.api.deliver.watch.WatchQuery.ListOverdue;
import waymark.api.deliver.watch.WatchQuery.OverdueList;
import waymark.api.deliver.watch.WatchQuery.WatchView;
import waymark.api.kernel.Require;
import waymark.query.deliver.project.ProjectNames;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.kernel.web.Answers;

/** What projects owe, over REST. */
@RestController
@RequestMapping(path = "/api", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "deliver")
class SilenceResource {

    private final Queries queries;
    private final ProjectNames names;

    SilenceResource(Queries queries, ProjectNames names) {
        this.queries = queries;
        this.names = names;
    }

    @GetMapping("/projects/{id}/watch")
    @Asks(FindWatch.class)
    @Operation(operationId = "findWatch",
            summary = "Read whether a report of a project is overdue, and its look back")
    ResponseEntity<WatchView> find(@PathVariable String id, Viewer viewer) {
        String project = queries.ask(new FindProject(names.stream(id)), viewer).id();
        return Answers.of(queries.ask(new FindWatch(project), viewer), viewer);
    }

    @GetMapping("/overdue-reports")
    @Asks(ListOverdue.class)
    @Operation(operationId = "listOverdueReports",
            summary = "List the projects whose weekly report is overdue")
    ResponseEntity<OverdueList> list(@RequestParam(required = false) @Nullable String before,
            @RequestParam(defaultValue = "50") int limit, Viewer viewer) {
        Require.between("limit", limit, 1, 500);
        return Answers.of(queries.ask(new ListOverdue(before, limit), viewer), viewer);
    }
}
