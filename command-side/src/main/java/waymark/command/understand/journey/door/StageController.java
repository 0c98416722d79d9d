package waymark.command.understand.journey.door;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import waymark.api.kernel.Receipt;
import waymark.api.understand.journey.JourneyCommand.AddStage;
import waymark.api.understand.journey.JourneyCommand.AddTouchpoint;
import waymark.api.understand.journey.JourneyCommand.MoveStage;
import waymark.api.understand.journey.JourneyCommand.RemoveStage;
import waymark.api.understand.journey.JourneyCommand.RenameStage;
import waymark.api.understand.journey.JourneyId;
import waymark.api.understand.journey.map.Words;
import waymark.command.kernel.Answered;
import waymark.command.kernel.Ask;
import waymark.command.kernel.Commands;
import waymark.command.kernel.Ids;
import waymark.command.kernel.Sends;

/** The door to the stages of a draft. */
@RestController
@RequestMapping(JourneyController.ADDRESS + "/{id}/stages")
@Tag(name = "understand")
class StageController {

    private final Commands commands;
    private final Ids ids;

    StageController(Commands commands, Ids ids) {
        this.commands = commands;
        this.ids = ids;
    }

    record Adding(String name, @Nullable Integer place) {}

    record Naming(String name) {}

    record Moving(int place) {}

    @PostMapping
    @Sends(AddStage.class)
    @Operation(operationId = "addStage", summary = "Add a stage")
    ResponseEntity<Receipt> add(@PathVariable String id, @RequestBody Adding body, Ask ask) {
        return Answered.done(commands.send(ask,
                new AddStage(journey(id), body.name(), body.place())));
    }

    @PutMapping("/{number}/name")
    @Sends(RenameStage.class)
    @Operation(operationId = "renameStage", summary = "Name a stage anew")
    ResponseEntity<Receipt> rename(@PathVariable String id, @PathVariable int number,
            @RequestBody Naming body, Ask ask) {
        return Answered.done(commands.send(ask,
                new RenameStage(journey(id), number, body.name())));
    }

    @PutMapping("/{number}/place")
    @Sends(MoveStage.class)
    @Operation(operationId = "moveStage", summary = "Move a stage, counted from 0")
    ResponseEntity<Receipt> move(@PathVariable String id, @PathVariable int number,
            @RequestBody Moving body, Ask ask) {
        return Answered.done(commands.send(ask,
                new MoveStage(journey(id), number, body.place())));
    }

    @PutMapping("/{number}/removal")
    @Sends(RemoveStage.class)
    @Operation(operationId = "removeStage", summary = "Take away a stage without touchpoints")
    ResponseEntity<Receipt> remove(
            @PathVariable String id, @PathVariable int number, Ask ask) {
        return Answered.done(commands.send(ask, new RemoveStage(journey(id), number)));
    }

    @PostMapping("/{number}/touchpoints")
    @Sends(AddTouchpoint.class)
    @Operation(operationId = "addTouchpoint", summary = "Add a touchpoint to a stage")
    ResponseEntity<Receipt> touch(@PathVariable String id, @PathVariable int number,
            @RequestBody Words body, Ask ask) {
        return Answered.done(commands.send(ask, new AddTouchpoint(journey(id), number, body)));
    }

    private JourneyId journey(String named) {
        return ids.find(JourneyId.SUBJECT, named, JourneyId::new);
    }
}
