package waymark.api.deliver.designrule.proposal;

import waymark.api.kernel.NewId;
import waymark.api.kernel.StreamId;

/** The id of a proposed design rule. */
public record RuleProposalId(String value) implements StreamId {

    /** The subject that begins every such id. */
    public static final String SUBJECT = "rule-proposal";

    public RuleProposalId {
        value = StreamId.checked(SUBJECT, value);
    }

    /** A new id. */
    public static RuleProposalId next() {
        return new RuleProposalId(NewId.of(SUBJECT));
    }
}
