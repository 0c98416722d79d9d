package waymark.api.understand.discussion;

import waymark.api.kernel.refusal.Refusal;

/** The refusals about discussions. */
public enum DiscussionRefusal implements Refusal {
    NO_SUCH_COMMENT(Kind.UNKNOWN, "number", "There is no such comment, or it was taken back.",
            "the number of a comment that stands"),
    NOT_YOUR_COMMENT(Kind.FORBIDDEN, "number", "Somebody else said this.",
            "a comment of your own"),
    TOO_MANY_TAGS(Kind.CONFLICT, "tag", "This has as many tags as anybody can read.",
            "at most 20 tags; take one away first");

    private final Because because;

    DiscussionRefusal(Kind kind, String field, String sentence, String accepted) {
        this.because = new Because("COM-3", kind, field, sentence, accepted);
    }

    @Override
    public Because because() {
        return because;
    }
}
