package waymark.command.understand.persona;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import waymark.api.kernel.Receipt;
import waymark.api.understand.persona.EmpathyMap;
import waymark.api.understand.persona.PersonaCommand.DescribePersona;
import waymark.api.understand.persona.PersonaCommand.DrawEmpathyMap;
import waymark.api.understand.persona.PersonaCommand.RetirePersona;
import waymark.api.understand.persona.PersonaCommand.ReworkProfile;
import waymark.api.understand.persona.PersonaCommand.StateProposition;
import waymark.api.understand.persona.PersonaCommand.StateSegment;
import waymark.api.understand.persona.PersonaId;
import waymark.api.understand.persona.Profile;
import waymark.api.understand.persona.SegmentRule;
import waymark.api.understand.persona.ValueProposition;
import waymark.command.kernel.Answered;
import waymark.command.kernel.Ask;
import waymark.command.kernel.Commands;
import waymark.command.kernel.Ids;
import waymark.command.kernel.Sends;
import waymark.command.understand.file.Upload;

/** The door to personas: translates, sends, answers. */
@RestController
@RequestMapping(PersonaController.ADDRESS)
@Tag(name = "understand")
class PersonaController {

    static final String ADDRESS = "/api/personas";

    private final Commands commands;
    private final Ids ids;
    private final Upload upload;

    PersonaController(Commands commands, Ids ids, Upload upload) {
        this.commands = commands;
        this.ids = ids;
        this.upload = upload;
    }

    record Segment(@Nullable SegmentRule segment) {}

    record Empathy(@Nullable EmpathyMap empathy) {}

    record Proposition(@Nullable ValueProposition proposition) {}

    record Because(String reason) {}

    @PostMapping
    @Sends(DescribePersona.class)
    @Operation(operationId = "describePersona", summary = "Write down a kind of customer")
    ResponseEntity<Receipt> describe(@RequestBody PersonaBody body, Ask ask) {
        return Answered.created(ADDRESS, commands.send(ask, body.asNew()));
    }

    @PostMapping(path = "/file", consumes = MediaType.MULTIPART_FORM_DATA_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Sends(DescribePersona.class)
    @Operation(operationId = "importPersona",
            summary = "Bring in one persona from a file as its export gives it, JSON or CSV")
    ResponseEntity<Receipt> take(@RequestPart("file") MultipartFile file, Ask ask) {
        PersonaBody body = upload.read(file, PersonaBody.class, PersonaTable::of);
        return Answered.created(ADDRESS, commands.send(ask, body.asNew()));
    }

    @PutMapping("/{id}/profile")
    @Sends(ReworkProfile.class)
    @Operation(operationId = "reworkProfile", summary = "Say better who it is")
    ResponseEntity<Receipt> rework(@PathVariable String id, @RequestBody Profile body, Ask ask) {
        return Answered.done(commands.send(ask, new ReworkProfile(persona(id), body)));
    }

    @PutMapping("/{id}/segment")
    @Sends(StateSegment.class)
    @Operation(operationId = "stateSegment",
            summary = "State by which rule its answers are told from others'")
    ResponseEntity<Receipt> segment(@PathVariable String id, @RequestBody Segment body, Ask ask) {
        return Answered.done(commands.send(ask, new StateSegment(persona(id),
                SegmentRule.orNone(body.segment()))));
    }

    @PutMapping("/{id}/empathy-map")
    @Sends(DrawEmpathyMap.class)
    @Operation(operationId = "drawEmpathyMap", summary = "Draw its empathy map anew")
    ResponseEntity<Receipt> empathy(@PathVariable String id, @RequestBody Empathy body, Ask ask) {
        return Answered.done(commands.send(ask, new DrawEmpathyMap(persona(id),
                EmpathyMap.orEmpty(body.empathy()))));
    }

    @PutMapping("/{id}/value-proposition")
    @Sends(StateProposition.class)
    @Operation(operationId = "stateProposition", summary = "State what is offered to it")
    ResponseEntity<Receipt> proposition(
            @PathVariable String id, @RequestBody Proposition body, Ask ask) {
        return Answered.done(commands.send(ask,
                new StateProposition(
                        persona(id), ValueProposition.orEmpty(body.proposition()))));
    }

    @PutMapping("/{id}/retirement")
    @Sends(RetirePersona.class)
    @Operation(operationId = "retirePersona", summary = "Take a persona out of use")
    ResponseEntity<Receipt> retire(@PathVariable String id, @RequestBody Because body, Ask ask) {
        return Answered.done(commands.send(ask, new RetirePersona(persona(id), body.reason())));
    }

    private PersonaId persona(String named) {
        return ids.find(PersonaId.SUBJECT, named, PersonaId::new);
    }
}
