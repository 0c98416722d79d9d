package waymark.api.measure.sample;

import waymark.api.kernel.refusal.Refusal;

/** The refusals about samples of claims. */
public enum SampleRefusal implements Refusal {
    DOES_NOT_WAIT("BEN-1", Kind.INVALID, "claims",
            "One of these claims does not wait for finance.", "claims that still wait"),
    MATERIAL("BEN-1", Kind.INVALID, "claims",
            "One of these claims is too large to be verified by a sample.",
            "claims below the amount that finance holds to be material"),
    NO_SUCH_SAMPLE("BEN-1", Kind.INVALID, "sample",
            "This sample was not drawn of this claim.",
            "the sample that the claim was among, where it was not drawn"),
    SAMPLE_OPEN("BEN-1", Kind.CONFLICT, "sample",
            "Not all that were drawn are verified yet.",
            "first what finance says of each claim that was drawn"),
    SAMPLE_FAILED("BEN-1", Kind.CONFLICT, "sample",
            "A claim that was drawn did not hold in full.",
            "a verification of each claim by itself");

    private final Because because;

    SampleRefusal(String rule, Kind kind, String field, String sentence, String accepted) {
        this.because = new Because(rule, kind, field, sentence, accepted);
    }

    @Override
    public Because because() {
        return because;
    }
}
