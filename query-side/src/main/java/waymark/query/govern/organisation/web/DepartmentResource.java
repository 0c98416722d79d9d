package waymark.query.govern.organisation.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import waymark.api.govern.organisation.DepartmentId;
import waymark.api.govern.organisation.OrganisationQuery.DepartmentList;
import waymark.api.govern.organisation.OrganisationQuery.DepartmentView;
import waymark.api.govern.organisation.OrganisationQuery.FindDepartment;
import waymark.api.govern.organisation.OrganisationQuery.ListDepartments;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Named;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.kernel.web.Answers;

/** Departments over REST, to be read. */
@RestController
@RequestMapping(path = "/api/departments", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "govern")
class DepartmentResource {

    private final Queries queries;
    private final Named named;

    DepartmentResource(Queries queries, Named named) {
        this.queries = queries;
        this.named = named;
    }

    @GetMapping("/{id}")
    @Asks(FindDepartment.class)
    @Operation(operationId = "findDepartment", summary = "Read one department and its members")
    ResponseEntity<DepartmentView> find(@PathVariable String id, Viewer viewer) {
        DepartmentView view = queries
                .ask(new FindDepartment(named.stream(DepartmentId.SUBJECT, id)), viewer);
        return Answers.item(view, view.version(), viewer);
    }

    @GetMapping
    @Asks(ListDepartments.class)
    @Operation(operationId = "listDepartments", summary = "List departments, oldest first")
    ResponseEntity<DepartmentList> list(Viewer viewer) {
        return Answers.of(queries.ask(new ListDepartments(), viewer), viewer);
    }
}
