package waymark.api.deliver.designrule.proposal;

import waymark.api.kernel.refusal.Refusal;

/** The refusals about proposed design rules. */
public enum RuleProposalRefusal implements Refusal {
    BORN_FROM_NOTHING(Kind.INVALID, "problem", "This names no problem and no insight.",
            "the id or reference of the problem or insight it was born from"),
    WITHDRAWN_ALREADY(Kind.CONFLICT, "", "This proposal was taken back already.",
            "a new proposal");

    private final Because because;

    RuleProposalRefusal(Kind kind, String field, String sentence, String accepted) {
        this.because = new Because("COM-3", kind, field, sentence, accepted);
    }

    @Override
    public Because because() {
        return because;
    }
}
