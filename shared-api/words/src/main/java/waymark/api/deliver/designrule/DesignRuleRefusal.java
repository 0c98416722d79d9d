package waymark.api.deliver.designrule;

import waymark.api.kernel.refusal.Refusal;

/** The refusals about design rules. */
public enum DesignRuleRefusal implements Refusal {
    BORN_FROM_NOTHING("COM-3", Kind.INVALID, "problem",
            "This names no problem and no insight.",
            "the id or reference of the problem or insight it was born from"),
    NO_SUCH_PROPOSAL("COM-3", Kind.INVALID, "proposal",
            "This proposal does not stand.",
            "a proposal that was not taken back"),
    OWNER_NOT_ACTIVE("ORG-1", Kind.INVALID, "owner",
            "This is not an active person here.",
            "the id of one active person"),
    NO_SUCH_METRIC("COM-3", Kind.INVALID, "metrics",
            "This metric is not recorded here.",
            "ids or references of metrics"),
    RETIRED("COM-3", Kind.CONFLICT, "",
            "This rule is retired.",
            "a rule that is in force"),
    NO_SUCH_PROJECT("DRL-1", Kind.INVALID, "project",
            "This project is not recorded here.",
            "the id or reference of a project"),
    NEEDS_COUNCIL("DRL-1", Kind.CONFLICT, "meeting",
            "A blocking rule is waived by the council alone, in a meeting that sits now.",
            "the open meeting that agreed, with its quorum and you, of the council, in it"),
    NOT_THE_OWNER("DRL-1", Kind.CONFLICT, "",
            "An advisory rule is waived by its owner.",
            "its owner, or the council"),
    NO_END("DRL-1", Kind.INVALID, "until",
            "A waiver holds from today on and at most for two years.",
            "a day from today up to two years from now");

    private final Because because;

    DesignRuleRefusal(String rule, Kind kind, String field, String sentence, String accepted) {
        this.because = new Because(rule, kind, field, sentence, accepted);
    }

    @Override
    public Because because() {
        return because;
    }
}
