package waymark.query.govern.organisation.web;

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
import waymark.api.govern.organisation.OrganisationQuery.FindPerson;
import waymark.api.govern.organisation.OrganisationQuery.ListPeople;
import waymark.api.govern.organisation.OrganisationQuery.PeopleList;
import waymark.api.govern.organisation.OrganisationQuery.PersonView;
import waymark.api.govern.organisation.PersonId;
import waymark.api.kernel.Require;
import waymark.api.kernel.Role;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Named;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.kernel.web.Answers;

/** People over REST, to be read. */
@RestController
@RequestMapping(path = "/api/people", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "govern")
class PersonResource {

    private final Queries queries;
    private final Named named;

    PersonResource(Queries queries, Named named) {
        this.queries = queries;
        this.named = named;
    }

    @GetMapping("/{id}")
    @Asks(FindPerson.class)
    @Operation(operationId = "findPerson", summary = "Read one person, now or as of then")
    ResponseEntity<PersonView> find(@PathVariable String id, Viewer viewer) {
        PersonView view = queries.ask(new FindPerson(named.stream(PersonId.SUBJECT, id)), viewer);
        return Answers.item(view, view.version(), viewer);
    }

    @GetMapping
    @Asks(ListPeople.class)
    @Operation(operationId = "listPeople", summary = "List people, newest first")
    ResponseEntity<PeopleList> list(@RequestParam(required = false) @Nullable Boolean active,
            @RequestParam(required = false) @Nullable Role role,
            @RequestParam(required = false) @Nullable String before,
            @RequestParam(defaultValue = "50") int limit, Viewer viewer) {
        Require.between("limit", limit, 1, 500);
        return Answers.of(
                queries.ask(new ListPeople(active, role, before, limit), viewer), viewer);
    }
}
