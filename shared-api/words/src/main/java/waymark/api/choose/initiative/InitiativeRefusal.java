package waymark.api.choose.initiative;

import waymark.api.kernel.refusal.Refusal;

/** The refusals about initiatives. */
public enum InitiativeRefusal implements Refusal {
    AIMS_AT_NOTHING("INI-1", Kind.CONFLICT, "problems",
            "This initiative attacks no problem and serves no objective.",
            "at least one problem, or an objective"),
    NO_SUCH_PROBLEM("INI-1", Kind.INVALID, "problems", "There is no such problem.",
            "ids of problems that were framed"),
    NO_SUCH_OBJECTIVE("INI-1", Kind.INVALID, "objective", "There is no such objective.",
            "the id of an objective that was set"),
    NO_SUCH_DEPARTMENT("ORG-1", Kind.INVALID, "departments", "There is no such department.",
            "ids of departments that were opened"),
    NO_SUCH_OWNER("ORG-1", Kind.INVALID, "owner", "There is no such person.",
            "the id of one active person"),
    OWNER_NOT_ACTIVE("ORG-1", Kind.CONFLICT, "owner",
            "This person does not take part and cannot be accountable.",
            "one active person"),
    SPONSOR_NOT_ACTIVE("ORG-1", Kind.INVALID, "sponsor",
            "There is no such person taking part.", "one active person"),
    NOT_THE_OWNER("INI-2", Kind.FORBIDDEN, "",
            "Only the person who was named accountable takes it on.",
            "the owner's own acceptance"),
    TOO_DEAR("INI-6", Kind.CONFLICT, "cost", "This costs more than the quick track allows.",
            "a cost within the programme's limit, or a business case"),
    TOO_LONG("INI-6", Kind.CONFLICT, "checkOn",
            "The check is not within the days that the quick track allows.",
            "a day after today within the programme's limit, or a business case"),
    OTHER_CURRENCY("INI-6", Kind.INVALID, "cost",
            "The quick track is counted in the programme's currency.",
            "a cost in the base currency"),
    NO_QUICK_TRACK("INI-6", Kind.CONFLICT, "",
            "No quick track waits for approval here.",
            "an initiative whose quick track was asked for and not yet answered"),
    NOT_THE_HEAD("INI-6", Kind.FORBIDDEN, "",
            "Only the head of its department approves this quick track.",
            "the click of the department's head, or of the deputy when the head asked or left"),
    OWN_QUICK_TRACK("INI-6", Kind.FORBIDDEN, "",
            "Nobody approves a quick track they asked for.",
            "the click of the deputy, or a department without that conflict"),
    NOT_YOURS_TO_REJECT("INI-3", Kind.FORBIDDEN, "",
            "Only the council, or the department's head for a quick track, says no.",
            "the council's word, or the head's for a quick track that waits"),
    ENDED("INI-3", Kind.CONFLICT, "",
            "This initiative was rejected or stopped and is kept as it is.",
            "a new initiative"),
    UNDER_WAY("INI-3", Kind.CONFLICT, "",
            "Its quick track was approved, so it cannot be rejected any more.",
            "stopping it, with a reason");

    private final Because because;

    InitiativeRefusal(String rule, Kind kind, String field, String sentence, String accepted) {
        this.because = new Because(rule, kind, field, sentence, accepted);
    }

    @Override
    public Because because() {
        return because;
    }
}
