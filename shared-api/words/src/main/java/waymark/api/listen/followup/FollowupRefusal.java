package waymark.api.listen.followup;

import waymark.api.kernel.refusal.Refusal;

/** The refusals about following up. */
public enum FollowupRefusal implements Refusal {

    NO_SUCH_ANSWER("FUP-1", Kind.INVALID, "feedback", "There is no such answer.",
            "the id of an answer that was recorded"),
    OF_EMPLOYEES("MET-5", Kind.CONFLICT, "",
            "What one employee answers is followed up by nobody: it would tell who said it.",
            "a source that asks customers"),
    NO_SUCH_DEPARTMENT("ORG-1", Kind.INVALID, "department", "There is no such department.",
            "the id of a department that was opened"),
    OWNER_NOT_ACTIVE("ORG-1", Kind.CONFLICT, "owner",
            "This person does not take part and cannot be accountable.",
            "one active person"),
    NOT_YOURS("FUP-1", Kind.FORBIDDEN, "",
            "This case is in other hands.",
            "the same from its owner, from whoever it was escalated to, or from an analyst or"
                    + " project manager"),
    OTHER_KIND("FUP-1", Kind.CONFLICT, "", "This is no step of a case of this kind.",
            "a step of its own kind"),
    NOT_NOW("FUP-1", Kind.CONFLICT, "", "This is not the next step of this case.",
            "the next step as its page offers it"),
    OVER("FUP-1", Kind.CONFLICT, "", "This case is over.", "reopening it, with a reason"),
    WITHDRAWN("FUP-1", Kind.CONFLICT, "", "This case was withdrawn and is kept as it is.",
            "a new case"),
    NOT_OVER("FUP-1", Kind.CONFLICT, "", "This case is not closed.",
            "the next step of the case"),
    NO_CONSENT("FUP-4", Kind.CONFLICT, "mayContact",
            "This customer did not agree to be contacted.",
            "the customer's consent first, or what can be put right without contact"),
    NOT_SCORED_BEFORE("FUP-2", Kind.CONFLICT, "after",
            "The customer was not asked this before, so nothing can be compared.",
            "the score of the same question as before"),
    ANOTHER_CUSTOMER("FUP-2", Kind.CONFLICT, "again",
            "This answer is not known to be a later one of the same customer.",
            "a later answer of the customer, or the score itself"),
    CAUSE_MISSING("FUP-3", Kind.INVALID, "cause", "It is not said why this came up.",
            "the code of a cause in use"),
    NO_SUCH_CAUSE("FUP-3", Kind.INVALID, "cause", "There is no such cause in use.",
            "the code of a cause in use"),
    CAUSE_KNOWN("FUP-3", Kind.CONFLICT, "name", "There is a cause of this name already.",
            "a name that no cause has"),
    TOO_MANY_CAUSES("FUP-3", Kind.CONFLICT, "name",
            "There are 100 causes in use; nobody finds one in a longer list.",
            "a cause that is there, or taking one out of use first");

    private final Because because;

    FollowupRefusal(String rule, Kind kind, String field, String sentence, String accepted) {
        this.because = new Because(rule, kind, field, sentence, accepted);
    }

    @Override
    public Because because() {
        return because;
    }
}
