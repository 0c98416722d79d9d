package waymark.api.deliver.designrule.proposal;

import waymark.api.deliver.designrule.RuleKind;
import waymark.api.kernel.Command;
import waymark.api.kernel.Require;
import waymark.api.kernel.Role;
import waymark.api.kernel.mark.WhoMay;

/** Everything that can be asked of a proposed design rule. */
public sealed interface RuleProposalCommand extends Command {

    /** The proposal. */
    RuleProposalId proposal();

    @Override
    default String stream() {
        return proposal().value();
    }

    /**
     * Proposes what every change must keep to.
     *
     * @param rule what it asks, in a sentence
     * @param blocking whether a change that cannot answer it should wait
     * @param source what it was born from: the id of a problem or an insight
     */
    @WhoMay({Role.ANALYST, Role.PROJECT_MANAGER})
    record ProposeRule(RuleProposalId proposal, RuleKind kind, String rule, boolean blocking,
            String source)
            implements
                RuleProposalCommand,
                Creation {

        public ProposeRule {
            Require.present("kind", kind);
            rule = Require.text("rule", rule, 500);
            source = Require.text("source", source, 80);
        }
    }

    /** Takes the proposal back; it stays on record. */
    @WhoMay({Role.ANALYST, Role.PROJECT_MANAGER})
    record WithdrawRuleProposal(RuleProposalId proposal, String reason)
            implements
                RuleProposalCommand,
                Change {

        public WithdrawRuleProposal {
            reason = Require.text("reason", reason, 1_000);
        }
    }
}
