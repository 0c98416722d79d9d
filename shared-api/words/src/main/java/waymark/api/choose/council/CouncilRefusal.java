package waymark.api.choose.council;

import waymark.api.kernel.refusal.Refusal;

/** The refusals about the council's seats and the votes that go with them. */
public enum CouncilRefusal implements Refusal {

    NOT_THE_CHAIR("CNL-6", Kind.FORBIDDEN, "",
            "Seats are given by an administrator or by the chair.",
            "the same from an administrator or from the chair"),
    NOT_OF_THE_COUNCIL("CNL-6", Kind.INVALID, "person",
            "A seat is held by an active person with the role COUNCIL.",
            "the id of an active person with the role COUNCIL"),
    NOT_YOUR_VOTE("ORG-3", Kind.FORBIDDEN, "person",
            "A vote is lent by the member whose vote it is.",
            "the same from the member, who holds a seat"),
    NO_STAND_IN("ORG-3", Kind.INVALID, "standIn",
            "A vote is lent to another member who takes part.",
            "the id of an active person other than yourself who holds a seat"),
    STANDS_IN_ALREADY("ORG-3", Kind.CONFLICT, "standIn",
            "This member already stands in for somebody on one of these days.",
            "another member, or other days; a member stands in for one other"),
    LENT_TOO_LATE("ORG-3", Kind.INVALID, "until", "These days are over.",
            "a last day that is today or later");

    private final Because because;

    CouncilRefusal(String rule, Kind kind, String field, String sentence, String accepted) {
        this.because = new Because(rule, kind, field, sentence, accepted);
    }

    @Override
    public Because because() {
        return because;
    }
}
