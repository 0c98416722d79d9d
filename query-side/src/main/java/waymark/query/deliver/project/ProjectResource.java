package waymark.query.deliver.project;

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
import waymark.api.deliver.project.ProjectQuery.ListProjects;
import waymark.api.deliver.project.ProjectQuery.ProjectList;
import waymark.api.deliver.project.ProjectQuery.ProjectView;
import waymark.api.deliver.project.ProjectQuery.Stage;
import waymark.api.kernel.Require;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.kernel.web.Answers;

/** Projects over REST, to be read. */
@RestController
@RequestMapping(path = "/api/projects", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "deliver")
class ProjectResource {

    private final Queries queries;
    private final ProjectNames names;

    ProjectResource(Queries queries, ProjectNames names) {
        this.queries = queries;
        this.names = names;
    }

    @GetMapping("/{id}")
    @Asks(FindProject.class)
    @Operation(operationId = "findProject", summary = "Read one project, now or as of then")
    ResponseEntity<ProjectView> find(@PathVariable String id, Viewer viewer) {
        ProjectView view = queries.ask(new FindProject(names.stream(id)), viewer);
        return Answers.item(view, view.version(), viewer);
    }

    @GetMapping
    @Asks(ListProjects.class)
    @Operation(operationId = "listProjects", summary = "List projects, newest first")
    ResponseEntity<ProjectList> list(@RequestParam(required = false) @Nullable Stage stage,
            @RequestParam(required = false) @Nullable String before,
            @RequestParam(defaultValue = "50") int limit, Viewer viewer) {
        Require.between("limit", limit, 1, 500);
        return Answers.of(queries.ask(new ListProjects(stage, before, limit), viewer), viewer);
    }
}
