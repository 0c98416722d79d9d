package waymark.command.understand.journey.door;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import waymark.api.govern.organisation.DepartmentId;
import waymark.api.kernel.Receipt;
import waymark.api.understand.insight.Evidence;
import waymark.api.understand.journey.JourneyCommand.AssumeEmotion;
import waymark.api.understand.journey.JourneyCommand.DetailTouchpoint;
import waymark.api.understand.journey.JourneyCommand.DrawBlueprint;
import waymark.api.understand.journey.JourneyCommand.EvidenceEmotion;
import waymark.api.understand.journey.JourneyCommand.MoveTouchpoint;
import waymark.api.understand.journey.JourneyCommand.RemoveTouchpoint;
import waymark.api.understand.journey.JourneyCommand.RewordTouchpoint;
import waymark.api.understand.journey.JourneyId;
import waymark.api.understand.journey.map.Blueprint;
import waymark.api.understand.journey.map.Detail;
import waymark.api.understand.journey.map.Place;
import waymark.api.understand.journey.map.Words;
import waymark.command.kernel.Answered;
import waymark.command.kernel.Ask;
import waymark.command.kernel.Commands;
import waymark.command.kernel.Ids;
import waymark.command.kernel.Sends;

/** The door to the touchpoints of a draft. */
@RestController
@RequestMapping(JourneyController.ADDRESS + "/{id}/touchpoints/{number}")
@Tag(name = "understand")
class TouchpointController {

    private final Commands commands;
    private final Ids ids;

    TouchpointController(Commands commands, Ids ids) {
        this.commands = commands;
        this.ids = ids;
    }

    record Behind(@Nullable String frontStage, @Nullable String backStage,
            @Nullable String support, @Nullable String department) {}

    record Belief(int level) {}

    record Showing(int level, Evidence evidence) {}

    @PutMapping("/words")
    @Sends(RewordTouchpoint.class)
    @Operation(operationId = "rewordTouchpoint", summary = "Say better what happens there")
    ResponseEntity<Receipt> reword(@PathVariable String id, @PathVariable int number,
            @RequestBody Words body, Ask ask) {
        return Answered.done(commands.send(ask,
                new RewordTouchpoint(journey(id), number, body)));
    }

    @PutMapping("/detail")
    @Sends(DetailTouchpoint.class)
    @Operation(operationId = "detailTouchpoint",
            summary = "State what hurts there, and by what it is heard and measured")
    ResponseEntity<Receipt> detail(@PathVariable String id, @PathVariable int number,
            @RequestBody Detail body, Ask ask) {
        return Answered.done(commands.send(ask,
                new DetailTouchpoint(journey(id), number, body)));
    }

    @PutMapping("/blueprint")
    @Sends(DrawBlueprint.class)
    @Operation(operationId = "drawBlueprint", summary = "Draw what stands behind it")
    ResponseEntity<Receipt> blueprint(@PathVariable String id, @PathVariable int number,
            @RequestBody Behind body, Ask ask) {
        DepartmentId owner = body.department() == null
                ? null
                : ids.named("department", DepartmentId.SUBJECT, body.department(),
                        DepartmentId::new);
        return Answered.done(commands.send(ask, new DrawBlueprint(journey(id), number,
                new Blueprint(body.frontStage(), body.backStage(), body.support(), owner))));
    }

    @PutMapping("/emotion")
    @Sends(AssumeEmotion.class)
    @Operation(operationId = "assumeEmotion",
            summary = "Say what customers are believed to feel there, -3 to 3")
    ResponseEntity<Receipt> assume(@PathVariable String id, @PathVariable int number,
            @RequestBody Belief body, Ask ask) {
        return Answered.done(commands.send(ask,
                new AssumeEmotion(journey(id), number, body.level())));
    }

    @PutMapping("/evidence")
    @Sends(EvidenceEmotion.class)
    @Operation(operationId = "evidenceEmotion",
            summary = "Say what customers feel there, and what shows it")
    ResponseEntity<Receipt> evidence(@PathVariable String id, @PathVariable int number,
            @RequestBody Showing body, Ask ask) {
        return Answered.done(commands.send(ask,
                new EvidenceEmotion(journey(id), number, body.level(), body.evidence())));
    }

    @PutMapping("/place")
    @Sends(MoveTouchpoint.class)
    @Operation(operationId = "moveTouchpoint", summary = "Move a touchpoint, counted from 0")
    ResponseEntity<Receipt> move(@PathVariable String id, @PathVariable int number,
            @RequestBody Place body, Ask ask) {
        return Answered.done(commands.send(ask, new MoveTouchpoint(journey(id), number, body)));
    }

    @PutMapping("/removal")
    @Sends(RemoveTouchpoint.class)
    @Operation(operationId = "removeTouchpoint", summary = "Take a touchpoint away")
    ResponseEntity<Receipt> remove(
            @PathVariable String id, @PathVariable int number, Ask ask) {
        return Answered.done(commands.send(ask, new RemoveTouchpoint(journey(id), number)));
    }

    private JourneyId journey(String named) {
        return ids.find(JourneyId.SUBJECT, named, JourneyId::new);
    }
}
