package waymark.command.choose.initiative.door;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import waymark.api.choose.initiative.InitiativeCommand.AcceptOwnership;
import waymark.api.choose.initiative.InitiativeCommand.NameOwner;
import waymark.api.choose.initiative.InitiativeCommand.NameSponsor;
import waymark.api.kernel.Receipt;
import waymark.command.kernel.Answered;
import waymark.command.kernel.Ask;
import waymark.command.kernel.Commands;
import waymark.command.kernel.Sends;

/** The door to who carries an initiative. */
@RestController
@RequestMapping(InitiativeController.ADDRESS)
@Tag(name = "choose")
class OwnershipController {

    private final Commands commands;
    private final Meant meant;

    OwnershipController(Commands commands, Meant meant) {
        this.commands = commands;
        this.meant = meant;
    }

    record Ownership(String owner, @Nullable String reason) {}

    record Sponsorship(String sponsor, @Nullable List<String> departments) {}

    @PutMapping("/{id}/owner")
    @Sends(NameOwner.class)
    @Operation(operationId = "nameOwner", summary = "Name another person accountable")
    ResponseEntity<Receipt> own(@PathVariable String id, @RequestBody Ownership body, Ask ask) {
        return Answered.done(commands.send(ask, new NameOwner(meant.initiative(id),
                meant.person("owner", body.owner()), body.reason())));
    }

    @PostMapping("/{id}/owner-acceptance")
    @Sends(AcceptOwnership.class)
    @Operation(operationId = "acceptOwnership", summary = "Take on what one was named for")
    ResponseEntity<Receipt> accept(@PathVariable String id, Ask ask) {
        return Answered.done(commands.send(ask, new AcceptOwnership(meant.initiative(id))));
    }

    @PutMapping("/{id}/sponsor")
    @Sends(NameSponsor.class)
    @Operation(operationId = "nameSponsor",
            summary = "Name who stands behind an initiative, and who contributes")
    ResponseEntity<Receipt> sponsor(
            @PathVariable String id, @RequestBody Sponsorship body, Ask ask) {
        return Answered.done(commands.send(ask, new NameSponsor(meant.initiative(id),
                meant.person("sponsor", body.sponsor()),
                meant.departments(body.departments()))));
    }
}
