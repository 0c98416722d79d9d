package waymark.command.choose.council;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import waymark.api.choose.council.CouncilCommand.LendVote;
import waymark.api.choose.council.CouncilCommand.TakeVoteBack;
import waymark.api.govern.organisation.PersonId;
import waymark.api.kernel.Receipt;
import waymark.command.kernel.Answered;
import waymark.command.kernel.Ask;
import waymark.command.kernel.Commands;
import waymark.command.kernel.Ids;
import waymark.command.kernel.Sends;

/** The door to votes that are lent: translates, sends, answers. */
@RestController
@RequestMapping("/api/council/seats/{person}/loan")
@Tag(name = "choose")
class LoanController {

    private final Commands commands;
    private final Ids ids;

    LoanController(Commands commands, Ids ids) {
        this.commands = commands;
        this.ids = ids;
    }

    record Loan(String standIn, LocalDate from, LocalDate until, @Nullable String reason) {}

    @PutMapping
    @Sends(LendVote.class)
    @Operation(operationId = "lendVote", summary = "Lend the own vote for some days")
    ResponseEntity<Receipt> lend(@PathVariable String person, @RequestBody Loan body, Ask ask) {
        return Answered.done(commands.send(ask, new LendVote(person(person),
                ids.named("standIn", PersonId.SUBJECT, body.standIn(), PersonId::new),
                body.from(), body.until(), body.reason())));
    }

    @DeleteMapping
    @Sends(TakeVoteBack.class)
    @Operation(operationId = "takeVoteBack", summary = "Take the own vote back before its day")
    ResponseEntity<Receipt> takeBack(@PathVariable String person, Ask ask) {
        return Answered.done(commands.send(ask, new TakeVoteBack(person(person))));
    }

    private PersonId person(String named) {
        return ids.find(PersonId.SUBJECT, named, PersonId::new);
    }
}
