package waymark.command.deliver.designrule.proposal;

import static waymark.api.deliver.designrule.proposal.RuleProposalRefusal.BORN_FROM_NOTHING;
import static waymark.api.deliver.designrule.proposal.RuleProposalRefusal.WITHDRAWN_ALREADY;
import static waymark.command.kernel.rule.Decision.accept;
import static waymark.command.kernel.rule.Decision.refuse;

import java.util.Set;
import waymark.api.deliver.designrule.proposal.RuleProposalCommand;
import waymark.api.deliver.designrule.proposal.RuleProposalCommand.ProposeRule;
import waymark.api.deliver.designrule.proposal.RuleProposalCommand.WithdrawRuleProposal;
import waymark.api.deliver.designrule.proposal.RuleProposalEvent;
import waymark.api.deliver.designrule.proposal.RuleProposalEvent.RuleProposalWithdrawn;
import waymark.api.deliver.designrule.proposal.RuleProposalEvent.RuleProposed;
import waymark.api.understand.insight.InsightId;
import waymark.api.understand.problem.ProblemId;
import waymark.command.kernel.rule.Decider;
import waymark.command.kernel.rule.Decision;
import waymark.command.kernel.rule.Known;

/** Decides what is proposed; all it remembers is whether the proposal stands. */
final class RuleProposalDecider
        implements
            Decider<Boolean, RuleProposalCommand, RuleProposalEvent> {

    @Override
    public Boolean initial() {
        return false;
    }

    @Override
    public Boolean evolve(Boolean stands, RuleProposalEvent event) {
        return switch (event) {
            case RuleProposed _ -> true;
            case RuleProposalWithdrawn _ -> false;
        };
    }

    @Override
    public Set<String> restsOn(Boolean stands, RuleProposalCommand command, Known known) {
        return switch (command) {
            case ProposeRule wish -> isBorn(wish) ? Set.of(wish.source()) : Set.of();
            case WithdrawRuleProposal _ -> Set.of();
        };
    }

    @Override
    public Decision<RuleProposalEvent> decide(
            Boolean stands, RuleProposalCommand command, Known known) {
        return switch (command) {
            case ProposeRule wish -> isBorn(wish) && known.exists(wish.source())
                    ? accept(new RuleProposed(wish.proposal(), wish.kind(), wish.rule(),
                            wish.blocking(), wish.source()))
                    : refuse(BORN_FROM_NOTHING);
            case WithdrawRuleProposal wish -> stands
                    ? accept(new RuleProposalWithdrawn(wish.proposal(), wish.reason()))
                    : refuse(WITHDRAWN_ALREADY);
        };
    }

    private static boolean isBorn(ProposeRule wish) {
        return wish.source().startsWith(ProblemId.SUBJECT + "/")
                || wish.source().startsWith(InsightId.SUBJECT + "/");
    }
}
