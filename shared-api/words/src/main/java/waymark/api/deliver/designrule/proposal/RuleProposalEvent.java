package waymark.api.deliver.designrule.proposal;

import waymark.api.deliver.designrule.RuleKind;
import waymark.api.kernel.Event;
import waymark.api.kernel.mark.Named;
import waymark.api.kernel.mark.NotPersonal;
import waymark.api.kernel.mark.Opens;

/** Everything that can have happened to a proposed design rule. */
public sealed interface RuleProposalEvent extends Event {

    /** The proposal. */
    RuleProposalId proposal();

    @Override
    default String stream() {
        return proposal().value();
    }

    /** It was proposed. */
    @Named("rule-proposal.made")
    @Opens("DRP")
    record RuleProposed(RuleProposalId proposal, RuleKind kind, @NotPersonal String rule,
            boolean blocking, @NotPersonal String source)
            implements
                RuleProposalEvent {}

    /** It was taken back. */
    @Named("rule-proposal.withdrawn")
    record RuleProposalWithdrawn(RuleProposalId proposal, @NotPersonal String reason)
            implements
                RuleProposalEvent {}
}
