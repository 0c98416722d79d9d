package waymark.api.deliver.designrule.proposal;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.api.deliver.designrule.RuleKind;
import waymark.api.kernel.Query;
import waymark.api.kernel.mark.WhoMay;

/** Everything that can be asked about proposed design rules. */
public sealed interface RuleProposalQuery<A> extends Query<A> {

    /** One of them, by its id {@code rule-proposal/...}. */
    @WhoMay
    record FindRuleProposal(String id) implements RuleProposalQuery<RuleProposalView> {}

    /**
     * Those that stand, newest first.
     *
     * @param source only those born from this problem or insight, by id; null for all
     * @param before to ask on from the last page
     * @param limit how many, 1 to 500
     */
    @WhoMay
    record ListRuleProposals(@Nullable String source, @Nullable String before, int limit)
            implements
                RuleProposalQuery<RuleProposalList> {}

    /**
     * A proposed design rule as it can be read.
     *
     * @param source the id of what it was born from
     * @param born the reference of what it was born from
     * @param withdrawn why it was taken back, if it was
     * @param adopted the id of the design rule it became, if it did
     */
    record RuleProposalView(String id, String reference, long version, RuleKind kind,
            String rule, boolean blocking, String source, String born,
            @Nullable String withdrawn, @Nullable String adopted, String proposedBy,
            Instant proposedAt) {}

    /** A page of proposals. */
    record RuleProposalList(List<RuleProposalView> proposals, @Nullable String next) {}
}
