package waymark.command.govern.organisation;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import waymark.api.govern.organisation.DepartmentId;
import waymark.api.govern.organisation.PersonCommand.ChangeRoles;
import waymark.api.govern.organisation.PersonCommand.DeactivatePerson;
import waymark.api.govern.organisation.PersonCommand.MovePerson;
import waymark.api.govern.organisation.PersonCommand.NameDeputy;
import waymark.api.govern.organisation.PersonCommand.ReactivatePerson;
import waymark.api.govern.organisation.PersonCommand.RegisterPerson;
import waymark.api.govern.organisation.PersonId;
import waymark.api.kernel.Receipt;
import waymark.api.kernel.Role;
import waymark.command.kernel.Answered;
import waymark.command.kernel.Ask;
import waymark.command.kernel.Commands;
import waymark.command.kernel.Ids;
import waymark.command.kernel.Sends;

/** The door to people: translates, sends, answers. */
@RestController
@RequestMapping(PersonController.ADDRESS)
@Tag(name = "govern", description = "The programme, its people and departments")
class PersonController {

    static final String ADDRESS = "/api/people";

    private final Commands commands;
    private final Ids ids;

    PersonController(Commands commands, Ids ids) {
        this.commands = commands;
        this.ids = ids;
    }

    record Registering(
            String name, String email, @Nullable String department, @Nullable Set<Role> roles) {}

    record Roles(Set<Role> roles) {}

    record Move(@Nullable String department) {}

    record Deputy(String deputy) {}

    record Because(String reason) {}

    @PostMapping
    @Sends(RegisterPerson.class)
    @Operation(operationId = "registerPerson", summary = "Take somebody in")
    ResponseEntity<Receipt> register(@RequestBody Registering body, Ask ask) {
        Set<Role> roles = body.roles() == null ? Set.of() : body.roles();
        return Answered.created(ADDRESS, commands.send(ask, new RegisterPerson(PersonId.next(),
                body.name(), body.email(), department(body.department()), roles)));
    }

    @PutMapping("/{id}/roles")
    @Sends(ChangeRoles.class)
    @Operation(operationId = "changeRoles", summary = "Say anew what a person is trusted with")
    ResponseEntity<Receipt> trust(@PathVariable String id, @RequestBody Roles body, Ask ask) {
        return Answered.done(commands.send(ask, new ChangeRoles(person(id), body.roles())));
    }

    @PutMapping("/{id}/department")
    @Sends(MovePerson.class)
    @Operation(operationId = "movePerson", summary = "Move a person to a department, or to none")
    ResponseEntity<Receipt> move(@PathVariable String id, @RequestBody Move body, Ask ask) {
        return Answered.done(commands.send(ask,
                new MovePerson(person(id), department(body.department()))));
    }

    @PutMapping("/{id}/deputy")
    @Sends(NameDeputy.class)
    @Operation(operationId = "nameDeputy", summary = "Name who stands in for a person")
    ResponseEntity<Receipt> deputise(@PathVariable String id, @RequestBody Deputy body, Ask ask) {
        PersonId deputy = ids.named("deputy", PersonId.SUBJECT, body.deputy(), PersonId::new);
        return Answered.done(commands.send(ask, new NameDeputy(person(id), deputy)));
    }

    @PostMapping("/{id}/deactivation")
    @Sends(DeactivatePerson.class)
    @Operation(operationId = "deactivatePerson", summary = "End a person's part, at once")
    ResponseEntity<Receipt> deactivate(
            @PathVariable String id, @RequestBody Because body, Ask ask) {
        return Answered.done(
                commands.send(ask, new DeactivatePerson(person(id), body.reason())));
    }

    @PostMapping("/{id}/reactivation")
    @Sends(ReactivatePerson.class)
    @Operation(operationId = "reactivatePerson", summary = "Let a person take part again")
    ResponseEntity<Receipt> reactivate(@PathVariable String id, Ask ask) {
        return Answered.done(commands.send(ask, new ReactivatePerson(person(id))));
    }

    private PersonId person(String named) {
        return ids.find(PersonId.SUBJECT, named, PersonId::new);
    }

    private @Nullable DepartmentId department(@Nullable String named) {
        return named == null || named.isBlank()
                ? null
                : ids.named("department", DepartmentId.SUBJECT, named, DepartmentId::new);
    }
}
