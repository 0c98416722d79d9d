package waymark.api.deliver.dependency;

import waymark.api.kernel.refusal.Refusal;

/** The refusals about what waits for what; all of them keep PRJ-6. */
public enum DependencyRefusal implements Refusal {
    CIRCLE(Kind.CONFLICT, "other", "These projects would wait for each other in a circle.",
            "a dependency that leads back to none of those who wait"),
    NO_SUCH_MILESTONE(Kind.INVALID, "milestone",
            "The project that is waited for has no milestone of this name.",
            "the name of a milestone of it, or none for all of it"),
    PROJECT_ENDED(Kind.CONFLICT, "", "A project that is completed or stopped waits for nothing.",
            "a project that goes on, waiting for one that was not stopped"),
    NO_SUCH_DEPENDENCY(Kind.UNKNOWN, "number", "This project has no such dependency that holds.",
            "the number of a dependency of this project");

    private final Because because;

    DependencyRefusal(Kind kind, String field, String sentence, String accepted) {
        this.because = new Because("PRJ-6", kind, field, sentence, accepted);
    }

    @Override
    public Because because() {
        return because;
    }
}
