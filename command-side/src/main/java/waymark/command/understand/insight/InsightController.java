package waymark.command.understand.insight;

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
import waymark.api.kernel.Receipt;
import waymark.api.understand.insight.Evidence;
import waymark.api.understand.insight.InsightCommand.AddEvidence;
import waymark.api.understand.insight.InsightCommand.LinkInsight;
import waymark.api.understand.insight.InsightCommand.MergeInsight;
import waymark.api.understand.insight.InsightCommand.RecordInsight;
import waymark.api.understand.insight.InsightCommand.RefuteInsight;
import waymark.api.understand.insight.InsightCommand.RetireInsight;
import waymark.api.understand.insight.InsightCommand.RewordInsight;
import waymark.api.understand.insight.InsightCommand.ValidateInsight;
import waymark.api.understand.insight.InsightId;
import waymark.command.kernel.Answered;
import waymark.command.kernel.Ask;
import waymark.command.kernel.Commands;
import waymark.command.kernel.Ids;
import waymark.command.kernel.Sends;
import waymark.command.understand.concern.ConcernsBody;

/** The door to insights: translates, sends, answers. */
@RestController
@RequestMapping(InsightController.ADDRESS)
@Tag(name = "understand", description = "Personas, journeys, insights and problems")
class InsightController {

    static final String ADDRESS = "/api/insights";

    private final Commands commands;
    private final Ids ids;

    InsightController(Commands commands, Ids ids) {
        this.commands = commands;
        this.ids = ids;
    }

    record Recording(String title, String statement, @Nullable List<Evidence> evidence,
            @Nullable ConcernsBody concerns) {}

    record Linking(@Nullable ConcernsBody concerns) {}

    record Merger(String into, String reason) {}

    record Rewording(String title, String statement) {}

    record Validation(@Nullable String note) {}

    record Because(String reason) {}

    @PostMapping
    @Sends(RecordInsight.class)
    @Operation(operationId = "recordInsight", summary = "Write down what is understood")
    ResponseEntity<Receipt> record(@RequestBody Recording body, Ask ask) {
        List<Evidence> evidence = body.evidence() == null ? List.of() : body.evidence();
        return Answered.created(ADDRESS, commands.send(ask, new RecordInsight(
                InsightId.next(), body.title(), body.statement(), evidence,
                ConcernsBody.of(body.concerns(), ids))));
    }

    @PostMapping("/{id}/evidence")
    @Sends(AddEvidence.class)
    @Operation(operationId = "addEvidence", summary = "Add evidence for or against an insight")
    ResponseEntity<Receipt> add(@PathVariable String id, @RequestBody Evidence body, Ask ask) {
        return Answered.done(commands.send(ask, new AddEvidence(insight(id), body)));
    }

    @PutMapping("/{id}/wording")
    @Sends(RewordInsight.class)
    @Operation(operationId = "rewordInsight", summary = "Say an insight better")
    ResponseEntity<Receipt> reword(
            @PathVariable String id, @RequestBody Rewording body, Ask ask) {
        return Answered.done(commands.send(ask,
                new RewordInsight(insight(id), body.title(), body.statement())));
    }

    @PutMapping("/{id}/validation")
    @Sends(ValidateInsight.class)
    @Operation(operationId = "validateInsight", summary = "Say that the evidence carries it")
    ResponseEntity<Receipt> validate(
            @PathVariable String id, @RequestBody Validation body, Ask ask) {
        return Answered.done(commands.send(ask, new ValidateInsight(insight(id), body.note())));
    }

    @PutMapping("/{id}/refutation")
    @Sends(RefuteInsight.class)
    @Operation(operationId = "refuteInsight", summary = "Say that the evidence is against it")
    ResponseEntity<Receipt> refute(
            @PathVariable String id, @RequestBody Because body, Ask ask) {
        return Answered.done(commands.send(ask, new RefuteInsight(insight(id), body.reason())));
    }

    @PutMapping("/{id}/retirement")
    @Sends(RetireInsight.class)
    @Operation(operationId = "retireInsight", summary = "Take an insight out of use")
    ResponseEntity<Receipt> retire(
            @PathVariable String id, @RequestBody Because body, Ask ask) {
        return Answered.done(commands.send(ask, new RetireInsight(insight(id), body.reason())));
    }

    @PutMapping("/{id}/concerns")
    @Sends(LinkInsight.class)
    @Operation(operationId = "linkInsight", summary = "Say whom it concerns and where")
    ResponseEntity<Receipt> link(@PathVariable String id, @RequestBody Linking body, Ask ask) {
        return Answered.done(commands.send(ask,
                new LinkInsight(insight(id), ConcernsBody.of(body.concerns(), ids))));
    }

    @PutMapping("/{id}/merger")
    @Sends(MergeInsight.class)
    @Operation(operationId = "mergeInsight", summary = "Say that another one goes on for both")
    ResponseEntity<Receipt> merge(@PathVariable String id, @RequestBody Merger body, Ask ask) {
        InsightId into = ids.named("into", InsightId.SUBJECT, body.into(), InsightId::new);
        return Answered.done(commands.send(ask,
                new MergeInsight(insight(id), into, body.reason())));
    }

    private InsightId insight(String named) {
        return ids.find(InsightId.SUBJECT, named, InsightId::new);
    }
}
