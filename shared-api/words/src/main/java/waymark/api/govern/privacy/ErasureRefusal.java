package waymark.api.govern.privacy;

import waymark.api.kernel.refusal.Refusal;

/** The refusals about erasures. */
public enum ErasureRefusal implements Refusal {
    TELLS_OF_NOBODY(Kind.INVALID, "about", "Nothing that is named so tells of a person.",
            "a person, a case of a customer, or an answer"),
    STILL_TAKES_PART(Kind.CONFLICT, "about",
            "This person still takes part, and would act without a name.",
            "a person who was deactivated before"),
    SECOND_PERSON(Kind.CONFLICT, "", "Whoever asks for an erasure does not approve it.",
            "the approval of another person"),
    TOO_SOON(Kind.CONFLICT, "", "In a small programme one person is enough after 24 hours.",
            "the same approval a day after it was asked for"),
    NOT_WAITING(Kind.CONFLICT, "", "This erasure is approved or withdrawn already.",
            "an erasure that waits");

    private final Because because;

    ErasureRefusal(Kind kind, String field, String sentence, String accepted) {
        this.because = new Because("PRV-5", kind, field, sentence, accepted);
    }

    @Override
    public Because because() {
        return because;
    }
}
