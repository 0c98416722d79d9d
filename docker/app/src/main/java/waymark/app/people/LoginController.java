package waymark.app.people;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import waymark.api.govern.organisation.PersonCommand.NoteAccountGiven;
import waymark.api.govern.organisation.PersonId;
import waymark.api.kernel.Receipt;
import waymark.command.kernel.Ask;
import waymark.command.kernel.Ids;
import waymark.command.kernel.Sends;

/** Logins of people over REST. */
@RestController
@RequestMapping("/api/people/{id}/account")
@Tag(name = "govern")
class LoginController {

    private final Logins logins;
    private final Ids ids;

    LoginController(Logins logins, Ids ids) {
        this.logins = logins;
        this.ids = ids;
    }

    /** @param login what to sign in with; may be left out where the person has a login */
    record Wish(@Nullable String login) {}

    @PostMapping
    @Sends(NoteAccountGiven.class)
    @Operation(operationId = "giveAccount", summary = "Give a person a login or another password")
    ResponseEntity<Logins.Given> give(@PathVariable String id, @RequestBody Wish body, Ask ask) {
        PersonId person = ids.find(PersonId.SUBJECT, id, PersonId::new);
        Logins.Recorded given = logins.give(person, body.login(), ask);
        Receipt receipt = given.receipt();
        return ResponseEntity.ok().eTag(Long.toString(receipt.version()))
                .header("Waymark-Position", Long.toString(receipt.position()))
                .body(given.given());
    }
}
