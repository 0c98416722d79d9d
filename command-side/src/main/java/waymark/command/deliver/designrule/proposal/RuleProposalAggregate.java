package waymark.command.deliver.designrule.proposal;

import org.axonframework.spring.stereotype.Aggregate;
import waymark.api.deliver.designrule.proposal.RuleProposalCommand;
import waymark.api.deliver.designrule.proposal.RuleProposalCommand.ProposeRule;
import waymark.api.deliver.designrule.proposal.RuleProposalCommand.WithdrawRuleProposal;
import waymark.api.deliver.designrule.proposal.RuleProposalEvent;
import waymark.command.kernel.DecidedStream;
import waymark.command.kernel.Decides;

/** Lets Axon route commands to a {@link RuleProposalDecider}. Holds no rule of its own. */
@Aggregate(commandTargetResolver = "streamOfCommand", lockFactory = "noLock")
final class RuleProposalAggregate
        extends
            DecidedStream<Boolean, RuleProposalCommand, RuleProposalEvent> {

    RuleProposalAggregate() {
        super(new RuleProposalDecider());
    }

    @Decides
    void on(ProposeRule command) { decide(command); }

    @Decides
    void on(WithdrawRuleProposal command) { decide(command); }
}
