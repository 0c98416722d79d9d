package waymark.query.deliver.designrule.proposal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import waymark.api.deliver.designrule.RuleKind;

/** What is kept of a proposed design rule; see {@code RuleProposalView}. */
record RuleProposalRow(String id, String reference, long version, RuleKind kind, String rule,
        boolean blocking, String source, @Nullable String withdrawn,
        @Nullable String adopted, String proposedBy,
        Instant proposedAt) {

    RuleProposalRow withdrawn(long at, String reason) {
        return new RuleProposalRow(id, reference, at, kind, rule, blocking, source, reason,
                adopted, proposedBy, proposedAt);
    }

    RuleProposalRow adopted(String as) {
        return new RuleProposalRow(id, reference, version, kind, rule, blocking, source,
                withdrawn, as, proposedBy, proposedAt);
    }
}
