package waymark.command.deliver.designrule.proposal;

import static waymark.api.deliver.designrule.proposal.RuleProposalRefusal.BORN_FROM_NOTHING;
import static waymark.api.deliver.designrule.proposal.RuleProposalRefusal.WITHDRAWN_ALREADY;

import java.util.List;
import org.junit.jupiter.api.Test;
import waymark.api.deliver.designrule.RuleKind;
import waymark.api.deliver.designrule.proposal.RuleProposalCommand;
import waymark.api.deliver.designrule.proposal.RuleProposalCommand.ProposeRule;
import waymark.api.deliver.designrule.proposal.RuleProposalCommand.WithdrawRuleProposal;
import waymark.api.deliver.designrule.proposal.RuleProposalEvent;
import waymark.api.deliver.designrule.proposal.RuleProposalEvent.RuleProposalWithdrawn;
import waymark.api.deliver.designrule.proposal.RuleProposalEvent.RuleProposed;
import waymark.api.deliver.designrule.proposal.RuleProposalId;
import waymark.api.understand.insight.InsightEvent.InsightRecorded;
import waymark.api.understand.insight.InsightId;
import waymark.command.kernel.testing.Story;

class RuleProposalTest {

    private static final RuleProposalId PROPOSAL = RuleProposalId.next();
    private static final InsightId INSIGHT = InsightId.next();
    private static final String RULE = "Whoever calls speaks to a person within a minute";
    private static final RuleProposed PROPOSED = new RuleProposed(PROPOSAL, RuleKind.PROTECT, RULE,
            true, INSIGHT.value());
    private static final WithdrawRuleProposal WITHDRAW = new WithdrawRuleProposal(PROPOSAL,
            "Said twice");

    private final Story<Boolean, RuleProposalCommand, RuleProposalEvent> story = Story
            .of(new RuleProposalDecider());

    @Test
    void a_rule_is_born_from_what_was_understood_and_from_nothing_else() {
        story.knowing(INSIGHT.value(), new InsightRecorded(INSIGHT, "A voice helps", "It does",
                List.of())).when(from(INSIGHT.value())).then(PROPOSED);
        story.knowing(INSIGHT.value()).when(from(INSIGHT.value()))
                .thenRefused(BORN_FROM_NOTHING);
        story.when(from("benefit/00000000-0000-7000-8000-000000000001"))
                .thenRefused(BORN_FROM_NOTHING);
    }

    @Test
    void a_proposal_is_taken_back_once() {
        RuleProposalWithdrawn withdrawn = new RuleProposalWithdrawn(PROPOSAL, "Said twice");
        story.given(PROPOSED).when(WITHDRAW).then(withdrawn);
        story.given(PROPOSED, withdrawn).when(WITHDRAW).thenRefused(WITHDRAWN_ALREADY);
    }

    private static ProposeRule from(String source) {
        return new ProposeRule(PROPOSAL, RuleKind.PROTECT, RULE, true, source);
    }
}
