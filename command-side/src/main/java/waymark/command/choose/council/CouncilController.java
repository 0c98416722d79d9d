package waymark.command.choose.council;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import waymark.api.choose.council.CouncilCommand.FoundCouncil;
import waymark.api.choose.council.CouncilCommand.GiveSeat;
import waymark.api.choose.council.CouncilCommand.TakeSeatBack;
import waymark.api.choose.council.Seat;
import waymark.api.govern.organisation.PersonId;
import waymark.api.kernel.Receipt;
import waymark.api.kernel.refusal.GeneralRefusal;
import waymark.api.kernel.refusal.Refused;
import waymark.command.kernel.Answered;
import waymark.command.kernel.Ask;
import waymark.command.kernel.Commands;
import waymark.command.kernel.Ids;
import waymark.command.kernel.Sends;

/** The door to the council's seats: translates, sends, answers. */
@RestController
@RequestMapping("/api/council/seats/{person}")
@Tag(name = "choose", description = "Initiatives, business cases and the council")
class CouncilController {

    private final Commands commands;
    private final Ids ids;

    CouncilController(Commands commands, Ids ids) {
        this.commands = commands;
        this.ids = ids;
    }

    record Seating(Seat seat) {}

    @PutMapping
    @Sends(GiveSeat.class)
    @Operation(operationId = "giveSeat", summary = "Give somebody a seat of the council")
    ResponseEntity<Receipt> give(@PathVariable String person, @RequestBody Seating body, Ask ask) {
        PersonId who = person(person);
        return Answered.done(seated(who, body.seat(), ask));
    }

    @DeleteMapping
    @Sends(TakeSeatBack.class)
    @Operation(operationId = "takeSeatBack", summary = "Take a seat of the council back")
    ResponseEntity<Receipt> takeBack(@PathVariable String person, @RequestParam Seat seat,
            @RequestParam(required = false) @Nullable String reason, Ask ask) {
        return Answered.done(commands.send(ask, new TakeSeatBack(person(person), seat, reason)));
    }

    /** The first seat of all begins the council. */
    private Receipt seated(PersonId who, Seat seat, Ask ask) {
        try {
            return commands.send(ask, new GiveSeat(who, seat));
        } catch (Refused refused) {
            if (refused.refusal() == GeneralRefusal.UNKNOWN_ID) {
                return commands.send(ask, new FoundCouncil(who, seat));
            }
            throw refused;
        }
    }

    private PersonId person(String named) {
        return ids.find(PersonId.SUBJECT, named, PersonId::new);
    }
}
