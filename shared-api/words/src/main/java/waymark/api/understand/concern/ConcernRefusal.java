package waymark.api.understand.concern;

import waymark.api.kernel.refusal.Refusal;

/** The refusals about whom something concerns and where. */
public enum ConcernRefusal implements Refusal {
    NO_SUCH_PERSONA("concerns.personas", "There is no such persona.",
            "ids or references of personas"),
    NO_SUCH_PLACE("concerns.places", "There is no such journey, or no such touchpoint in it.",
            "a journey, and the number of a touchpoint that it shows now, or none");

    private final Because because;

    ConcernRefusal(String field, String sentence, String accepted) {
        this.because = new Because("COM-3", Kind.INVALID, field, sentence, accepted);
    }

    @Override
    public Because because() {
        return because;
    }
}
