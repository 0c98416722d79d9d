package waymark.api.deliver.project.work;

import waymark.api.kernel.refusal.Refusal;

/** The refusals about work elsewhere; all of them keep PRJ-10. */
public enum WorkRefusal implements Refusal {
    PROJECT_ENDED(Kind.CONFLICT, "", "This project is completed or stopped.",
            "a link or webhook of a project that goes on"),
    TOO_MANY_LINKS(Kind.CONFLICT, "url", "There are as many links as anybody reads.",
            "at most 50 links of a project"),
    NO_SUCH_LINK(Kind.UNKNOWN, "number", "No link of this number stands here.",
            "the number of a link of this project"),
    NOT_SIGNED(Kind.UNKNOWN, "webhook-signature", "There is no webhook here that signs so.",
            "webhook-id, webhook-timestamp and webhook-signature made with its secret, now"),
    NOBODY_ACTS(Kind.FORBIDDEN, "", "Whoever opened this webhook takes no part any more.",
            "a webhook that somebody opens anew who runs projects");

    private final Because because;

    WorkRefusal(Kind kind, String field, String sentence, String accepted) {
        this.because = new Because("PRJ-10", kind, field, sentence, accepted);
    }

    @Override
    public Because because() {
        return because;
    }
}
