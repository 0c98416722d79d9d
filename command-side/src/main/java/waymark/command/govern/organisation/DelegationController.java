package waymark.command.govern.organisation;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import waymark.api.govern.organisation.PersonCommand.DelegateWork;
import waymark.api.govern.organisation.PersonCommand.EndDelegation;
import waymark.api.govern.organisation.PersonId;
import waymark.api.kernel.Receipt;
import waymark.command.kernel.Answered;
import waymark.command.kernel.Ask;
import waymark.command.kernel.Commands;
import waymark.command.kernel.Ids;
import waymark.command.kernel.Sends;

/** The door to work that is delegated: translates, sends, answers. */
@RestController
@RequestMapping("/api/delegations")
@Tag(name = "govern")
class DelegationController {

    private final Commands commands;
    private final Ids ids;

    DelegationController(Commands commands, Ids ids) {
        this.commands = commands;
        this.ids = ids;
    }

    record Delegation(
            String standIn, @Nullable String owner, LocalDate from, LocalDate until) {}

    record Between(String standIn, @Nullable String owner) {}

    @PostMapping
    @Sends(DelegateWork.class)
    @Operation(operationId = "delegateWork",
            summary = "Hand your work, or as an administrator another's, over for some days")
    ResponseEntity<Receipt> delegate(@RequestBody Delegation body, Ask ask) {
        return Answered.done(commands.send(ask, new DelegateWork(standIn(body.standIn()),
                owner(body.owner(), ask), body.from(), body.until())));
    }

    @PostMapping("/end")
    @Sends(EndDelegation.class)
    @Operation(operationId = "endDelegation", summary = "Give work back before its day")
    ResponseEntity<Receipt> end(@RequestBody Between body, Ask ask) {
        return Answered.done(commands.send(ask,
                new EndDelegation(standIn(body.standIn()), owner(body.owner(), ask))));
    }

    private PersonId standIn(String named) {
        return ids.named("standIn", PersonId.SUBJECT, named, PersonId::new);
    }

    /** Whoever asks, unless it says whose work it is. */
    private PersonId owner(@Nullable String named, Ask ask) {
        return named == null || named.isBlank()
                ? new PersonId(ask.actor().person())
                : ids.named("owner", PersonId.SUBJECT, named, PersonId::new);
    }
}
