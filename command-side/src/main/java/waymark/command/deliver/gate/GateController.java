package waymark.command.deliver.gate;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import waymark.api.deliver.designrule.DesignRuleId;
import waymark.api.deliver.gate.GateCommand.PassGate;
import waymark.api.deliver.gate.GateId;
import waymark.api.deliver.gate.GateKind;
import waymark.api.deliver.gate.RuleAnswer;
import waymark.api.deliver.gate.RuleAnswer.How;
import waymark.api.deliver.project.ProjectId;
import waymark.api.kernel.Receipt;
import waymark.command.deliver.project.ProjectKeys;
import waymark.command.kernel.Answered;
import waymark.command.kernel.Ask;
import waymark.command.kernel.Commands;
import waymark.command.kernel.Ids;
import waymark.command.kernel.Sends;

/** The door to gates: finds what is asked and what was answered before, sends, answers. */
@RestController
@Tag(name = "deliver")
class GateController {

    private final Commands commands;
    private final Ids ids;
    private final ProjectKeys keys;
    private final Asked asked;

    GateController(Commands commands, Ids ids, ProjectKeys keys, Asked asked) {
        this.commands = commands;
        this.ids = ids;
        this.keys = keys;
        this.asked = asked;
    }

    record Said(String rule, How how, String words) {}

    record Gate(GateKind kind, @Nullable List<Said> answers, @Nullable String note) {}

    @PostMapping("/api/projects/{id}/gates")
    @Sends(PassGate.class)
    @Operation(operationId = "passGate", summary = "Pass a gate of a project")
    ResponseEntity<Receipt> pass(@PathVariable String id, @RequestBody Gate body, Ask ask) {
        ProjectId project = keys.find(id);
        List<Said> answers = body.answers() == null ? List.of() : body.answers();
        return Answered.created("/api/gates", commands.send(ask, new PassGate(GateId.next(),
                project, body.kind(), answers.stream().map(this::answer).toList(),
                asked.rules(), asked.earlier(project), body.note())));
    }

    private RuleAnswer answer(Said said) {
        return new RuleAnswer(ids.named("answers.rule", DesignRuleId.SUBJECT, said.rule(),
                DesignRuleId::new), said.how(), said.words());
    }
}
