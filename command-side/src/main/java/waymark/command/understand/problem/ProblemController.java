package waymark.command.understand.problem;

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
import waymark.api.choose.initiative.InitiativeId;
import waymark.api.kernel.Receipt;
import waymark.api.understand.insight.InsightId;
import waymark.api.understand.problem.Cause;
import waymark.api.understand.problem.ProblemCommand.AddressProblem;
import waymark.api.understand.problem.ProblemCommand.AnalyseProblem;
import waymark.api.understand.problem.ProblemCommand.FrameProblem;
import waymark.api.understand.problem.ProblemCommand.GroundProblem;
import waymark.api.understand.problem.ProblemCommand.LinkProblem;
import waymark.api.understand.problem.ProblemCommand.ParkProblem;
import waymark.api.understand.problem.ProblemCommand.PrioritiseProblem;
import waymark.api.understand.problem.ProblemCommand.ReopenProblem;
import waymark.api.understand.problem.ProblemCommand.ResolveProblem;
import waymark.api.understand.problem.ProblemCommand.RewordProblem;
import waymark.api.understand.problem.ProblemCommand.SizeProblem;
import waymark.api.understand.problem.ProblemId;
import waymark.api.understand.problem.ProblemKind;
import waymark.api.understand.problem.Size;
import waymark.api.understand.problem.Statement;
import waymark.command.kernel.Answered;
import waymark.command.kernel.Ask;
import waymark.command.kernel.Commands;
import waymark.command.kernel.Ids;
import waymark.command.kernel.Sends;
import waymark.command.understand.concern.ConcernsBody;

/** The door to problems: translates, sends, answers. */
@RestController
@RequestMapping(ProblemController.ADDRESS)
@Tag(name = "understand")
class ProblemController {

    static final String ADDRESS = "/api/problems";

    private final Commands commands;
    private final Ids ids;

    ProblemController(Commands commands, Ids ids) {
        this.commands = commands;
        this.ids = ids;
    }

    record Framing(ProblemKind kind, Statement statement, @Nullable List<String> insights,
            @Nullable String waiver, @Nullable Size size, @Nullable ConcernsBody concerns) {}

    record Linking(@Nullable ConcernsBody concerns) {}

    record Ground(String insight) {}

    record Wording(Statement statement) {}

    record Analysis(Cause cause) {}

    record Sizing(Size size) {}

    record Because(String reason) {}

    record Proof(String shownBy) {}

    record Attack(String initiative) {}

    @PostMapping
    @Sends(FrameProblem.class)
    @Operation(operationId = "frameProblem", summary = "Say whose problem it is")
    ResponseEntity<Receipt> frame(@RequestBody Framing body, Ask ask) {
        List<InsightId> insights = ids.allNamed(
                "insights", InsightId.SUBJECT, body.insights(), InsightId::new);
        return Answered.created(ADDRESS, commands.send(ask, new FrameProblem(ProblemId.next(),
                body.kind(), body.statement(), insights, body.waiver(), body.size(),
                ConcernsBody.of(body.concerns(), ids))));
    }

    @PutMapping("/{id}/wording")
    @Sends(RewordProblem.class)
    @Operation(operationId = "rewordProblem", summary = "Say a problem better")
    ResponseEntity<Receipt> reword(
            @PathVariable String id, @RequestBody Wording body, Ask ask) {
        return Answered.done(commands.send(ask, new RewordProblem(problem(id), body.statement())));
    }

    @PutMapping("/{id}/analysis")
    @Sends(AnalyseProblem.class)
    @Operation(operationId = "analyseProblem", summary = "Name the root cause of a problem")
    ResponseEntity<Receipt> analyse(@PathVariable String id, @RequestBody Analysis body, Ask ask) {
        return Answered.done(commands.send(ask, new AnalyseProblem(problem(id), body.cause())));
    }

    @PutMapping("/{id}/size")
    @Sends(SizeProblem.class)
    @Operation(operationId = "sizeProblem", summary = "Say how large a problem is")
    ResponseEntity<Receipt> size(@PathVariable String id, @RequestBody Sizing body, Ask ask) {
        return Answered.done(commands.send(ask, new SizeProblem(problem(id), body.size())));
    }

    @PutMapping("/{id}/priority")
    @Sends(PrioritiseProblem.class)
    @Operation(operationId = "prioritiseProblem", summary = "Choose a problem to solve next")
    ResponseEntity<Receipt> prioritise(
            @PathVariable String id, @RequestBody Because body, Ask ask) {
        return Answered.done(
                commands.send(ask, new PrioritiseProblem(problem(id), body.reason())));
    }

    @PutMapping("/{id}/resolution")
    @Sends(ResolveProblem.class)
    @Operation(operationId = "resolveProblem", summary = "Say that customers no longer have it")
    ResponseEntity<Receipt> resolve(@PathVariable String id, @RequestBody Proof body, Ask ask) {
        return Answered.done(commands.send(ask, new ResolveProblem(
                problem(id), ShownBy.named(body.shownBy(), ids))));
    }

    @PutMapping("/{id}/parking")
    @Sends(ParkProblem.class)
    @Operation(operationId = "parkProblem", summary = "Lay a problem aside")
    ResponseEntity<Receipt> park(@PathVariable String id, @RequestBody Because body, Ask ask) {
        return Answered.done(commands.send(ask, new ParkProblem(problem(id), body.reason())));
    }

    @PutMapping("/{id}/reopening")
    @Sends(ReopenProblem.class)
    @Operation(operationId = "reopenProblem", summary = "Take a problem up again")
    ResponseEntity<Receipt> reopen(@PathVariable String id, @RequestBody Because body, Ask ask) {
        return Answered.done(commands.send(ask, new ReopenProblem(problem(id), body.reason())));
    }

    @PostMapping("/{id}/initiatives")
    @Sends(AddressProblem.class)
    @Operation(operationId = "addressProblem", summary = "Note that an initiative attacks it")
    ResponseEntity<Receipt> address(
            @PathVariable String id, @RequestBody Attack body, Ask ask) {
        InitiativeId attacker = ids.named("initiative",
                InitiativeId.SUBJECT, body.initiative(), InitiativeId::new);
        return Answered.done(commands.send(ask, new AddressProblem(problem(id), attacker)));
    }

    @PutMapping("/{id}/concerns")
    @Sends(LinkProblem.class)
    @Operation(operationId = "linkProblem", summary = "Say whom a problem concerns and where")
    ResponseEntity<Receipt> link(@PathVariable String id, @RequestBody Linking body, Ask ask) {
        return Answered.done(commands.send(ask,
                new LinkProblem(problem(id), ConcernsBody.of(body.concerns(), ids))));
    }

    @PostMapping("/{id}/insights")
    @Sends(GroundProblem.class)
    @Operation(operationId = "groundProblem", summary = "Rest a problem on one more insight")
    ResponseEntity<Receipt> ground(@PathVariable String id, @RequestBody Ground body, Ask ask) {
        InsightId insight = ids.named("insight", InsightId.SUBJECT, body.insight(),
                InsightId::new);
        return Answered.done(commands.send(ask, new GroundProblem(problem(id), insight)));
    }

    private ProblemId problem(String named) {
        return ids.find(ProblemId.SUBJECT, named, ProblemId::new);
    }
}
