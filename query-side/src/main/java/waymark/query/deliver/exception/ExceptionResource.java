package waymark.query.deliver.exception;

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
import waymark.api.deliver.exception.ExceptionId;
import waymark.api.deliver.exception.ExceptionStage;
import waymark.api.deliver.exception.view.ExceptionQuery.ExceptionList;
import waymark.api.deliver.exception.view.ExceptionQuery.ExceptionView;
import waymark.api.deliver.exception.view.ExceptionQuery.FindException;
import waymark.api.deliver.exception.view.ExceptionQuery.ListExceptions;
import waymark.api.deliver.exception.view.ExceptionQuery.Which;
import waymark.api.deliver.project.ProjectId;
import waymark.api.kernel.Require;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Named;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.kernel.web.Answers;

/** Exceptions over REST, to be read. */
@RestController
@RequestMapping(path = "/api/exceptions", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "deliver")
class ExceptionResource {

    private final Queries queries;
    private final Named named;

    ExceptionResource(Queries queries, Named named) {
        this.queries = queries;
        this.named = named;
    }

    @GetMapping("/{id}")
    @Asks(FindException.class)
    @Operation(operationId = "findException", summary = "Read one exception of a project")
    ResponseEntity<ExceptionView> find(@PathVariable String id, Viewer viewer) {
        ExceptionView view = queries.ask(
                new FindException(named.stream(ExceptionId.SUBJECT, id)), viewer);
        return Answers.item(view, view.version(), viewer);
    }

    @GetMapping
    @Asks(ListExceptions.class)
    @Operation(operationId = "listExceptions",
            summary = "List the exceptions that are open, newest first, or those of a stage"
                    + " or a project")
    ResponseEntity<ExceptionList> list(
            @RequestParam(required = false) @Nullable ExceptionStage stage,
            @RequestParam(required = false) @Nullable String project,
            @RequestParam(required = false) @Nullable String before,
            @RequestParam(defaultValue = "50") int limit, Viewer viewer) {
        Require.between("limit", limit, 1, 500);
        Which which = new Which(stage, named.streamIfSaid(ProjectId.SUBJECT, project));
        return Answers.of(queries.ask(new ListExceptions(which, before, limit), viewer), viewer);
    }
}
