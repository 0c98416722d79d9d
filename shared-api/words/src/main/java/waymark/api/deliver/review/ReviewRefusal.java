package waymark.api.deliver.review;

import waymark.api.kernel.refusal.Refusal;

/** The refusals about looking back at a project. */
public enum ReviewRefusal implements Refusal {
    GOES_ON(Kind.CONFLICT, "", "This project goes on.",
            "a project that is completed or stopped");

    private final Because because;

    ReviewRefusal(Kind kind, String field, String sentence, String accepted) {
        this.because = new Because("PRJ-4", kind, field, sentence, accepted);
    }

    @Override
    public Because because() {
        return because;
    }
}
