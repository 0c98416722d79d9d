package waymark.api.deliver.exception;

import waymark.api.kernel.refusal.Refusal;

/** The refusals about exceptions. */
public enum ExceptionRefusal implements Refusal {
    NOT_OPEN(Kind.CONFLICT, "", "This exception is closed.",
            "an exception that is open"),
    NOT_EXPLAINED(Kind.CONFLICT, "",
            "The manager has not said cause, options and recommendation yet.",
            "an exception whose cause, options and recommendation are given"),
    SETTLED(Kind.CONFLICT, "", "A way on is accepted already.",
            "an exception for which no way on is accepted yet"),
    NOT_THE_SPONSOR(Kind.FORBIDDEN, "",
            "The sponsor of the initiative or the council settles this.",
            "the sponsor, or somebody with the role COUNCIL"),
    OWN_PROPOSAL(Kind.FORBIDDEN, "", "Nobody accepts what they themselves propose.",
            "the click of somebody else"),
    NOT_REFERRED(Kind.CONFLICT, "", "This was not handed to the council.",
            "an exception that was handed to the council"),
    LIES_WITH_COUNCIL(Kind.CONFLICT, "", "This was handed to the council, which rules on it.",
            "a ruling that names the meeting"),
    NO_SUCH_MEETING(Kind.INVALID, "meeting",
            "This meeting of the council does not sit now with its quorum and you in it.",
            "a meeting in a room that is open, said by a member on its roster");

    private final Because because;

    ExceptionRefusal(Kind kind, String field, String sentence, String accepted) {
        this.because = new Because("PRJ-2", kind, field, sentence, accepted);
    }

    @Override
    public Because because() {
        return because;
    }
}
