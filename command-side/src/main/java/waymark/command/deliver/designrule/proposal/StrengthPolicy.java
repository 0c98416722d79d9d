package waymark.command.deliver.designrule.proposal;

import java.util.List;
import waymark.api.deliver.designrule.RuleKind;
import waymark.api.deliver.designrule.proposal.RuleProposalCommand.ProposeRule;
import waymark.api.deliver.designrule.proposal.RuleProposalId;
import waymark.api.kernel.Command;
import waymark.api.understand.problem.ProblemEvent.ProblemFramed;
import waymark.api.understand.problem.ProblemKind;
import waymark.api.understand.problem.Statement;
import waymark.command.kernel.policy.Policy;
import waymark.log.Recorded;

/** When a strength is framed that could be lost, a rule that protects it is proposed. */
final class StrengthPolicy implements Policy {

    private static final int LONGEST = 500;

    @Override
    public String name() {
        return "protect-strengths";
    }

    @Override
    public List<Command> react(Recorded recorded, Ids ids) {
        return recorded.event() instanceof ProblemFramed told
                && told.kind() == ProblemKind.STRENGTH
                        ? List.of(new ProposeRule(
                                new RuleProposalId(ids.of(RuleProposalId.SUBJECT, 0)),
                                RuleKind.PROTECT, rule(told.statement()), false,
                                told.problem().value()))
                        : List.of();
    }

    private static String rule(Statement statement) {
        String rule = "Keep for %s: %s when %s.".formatted(
                statement.persona(), statement.need(), statement.situation());
        return rule.length() <= LONGEST ? rule : rule.substring(0, LONGEST - 1) + "…";
    }
}
