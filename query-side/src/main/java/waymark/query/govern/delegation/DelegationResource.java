package waymark.query.govern.delegation;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import waymark.api.govern.delegation.DelegationQuery.DelegationList;
import waymark.api.govern.delegation.DelegationQuery.ListDelegations;
import waymark.api.govern.organisation.PersonId;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Named;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.kernel.web.Answers;

/** Delegated work over REST, to be read. */
@RestController
@Tag(name = "govern")
class DelegationResource {

    private final Queries queries;
    private final Named named;

    DelegationResource(Queries queries, Named named) {
        this.queries = queries;
        this.named = named;
    }

    @GetMapping(path = "/api/people/{id}/delegations",
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Asks(ListDelegations.class)
    @Operation(operationId = "listDelegations",
            summary = "Whose work a person has, and who has theirs")
    ResponseEntity<DelegationList> list(@PathVariable String id, Viewer viewer) {
        return Answers.of(queries.ask(
                new ListDelegations(named.stream(PersonId.SUBJECT, id)), viewer), viewer);
    }
}
