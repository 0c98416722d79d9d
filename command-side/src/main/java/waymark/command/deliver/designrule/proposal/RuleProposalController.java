package waymark.command.deliver.designrule.proposal;

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
import waymark.api.deliver.designrule.RuleKind;
import waymark.api.deliver.designrule.proposal.RuleProposalCommand.ProposeRule;
import waymark.api.deliver.designrule.proposal.RuleProposalCommand.WithdrawRuleProposal;
import waymark.api.deliver.designrule.proposal.RuleProposalId;
import waymark.api.kernel.Receipt;
import waymark.api.understand.insight.InsightId;
import waymark.api.understand.problem.ProblemId;
import waymark.command.kernel.Answered;
import waymark.command.kernel.Ask;
import waymark.command.kernel.Commands;
import waymark.command.kernel.Ids;
import waymark.command.kernel.Sends;

/** The door to proposed design rules: translates, sends, answers. */
@RestController
@RequestMapping(RuleProposalController.ADDRESS)
@Tag(name = "deliver")
class RuleProposalController {

    static final String ADDRESS = "/api/rule-proposals";

    private final Commands commands;
    private final Ids ids;

    RuleProposalController(Commands commands, Ids ids) {
        this.commands = commands;
        this.ids = ids;
    }

    record Proposing(RuleKind kind, String rule, @Nullable Boolean blocking,
            @Nullable String problem, @Nullable String insight) {}

    record Withdrawal(String reason) {}

    @PostMapping
    @Sends(ProposeRule.class)
    @Operation(operationId = "proposeRule", summary = "Propose what every change must keep to")
    ResponseEntity<Receipt> propose(@RequestBody Proposing body, Ask ask) {
        return Answered.created(ADDRESS, commands.send(ask, new ProposeRule(
                RuleProposalId.next(), body.kind(), body.rule(),
                Boolean.TRUE.equals(body.blocking()), source(body))));
    }

    @PutMapping("/{id}/withdrawal")
    @Sends(WithdrawRuleProposal.class)
    @Operation(operationId = "withdrawRuleProposal", summary = "Take a proposal back")
    ResponseEntity<Receipt> withdraw(
            @PathVariable String id, @RequestBody Withdrawal body, Ask ask) {
        return Answered.done(commands.send(ask, new WithdrawRuleProposal(
                ids.find(RuleProposalId.SUBJECT, id, RuleProposalId::new), body.reason())));
    }

    /** What it was born from: an insight, else the problem that then has to be named. */
    private String source(Proposing body) {
        if (body.insight() != null) {
            return ids.named("insight", InsightId.SUBJECT, body.insight(), InsightId::new)
                    .value();
        }
        return ids.named("problem", ProblemId.SUBJECT, body.problem(), ProblemId::new).value();
    }
}
