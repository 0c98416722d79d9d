package waymark.api.choose.council;

import waymark.api.kernel.refusal.Refusal;

/** The refusals about the council's seats. */
public enum CouncilRefusal implements Refusal {

    NOT_THE_CHAIR("CNL-6", Kind.FORBIDDEN, "",
            "Seats are given by an administrator or by the chair.",
            "the same from an administrator or from the chair"),
    NOT_OF_THE_COUNCIL("CNL-6", Kind.INVALID, "person",
            "A seat is held by an active person with the role COUNCIL.",
            "the id of an active person with the role COUNCIL");

    private final Because because;

    CouncilRefusal(String rule, Kind kind, String field, String sentence, String accepted) {
        this.because = new Because(rule, kind, field, sentence, accepted);
    }

    @Override
    public Because because() {
        return because;
    }
}
