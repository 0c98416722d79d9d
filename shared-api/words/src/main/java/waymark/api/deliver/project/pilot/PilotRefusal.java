package waymark.api.deliver.project.pilot;

import waymark.api.kernel.refusal.Refusal;

/** The refusals about pilots; all of them keep PRJ-8. */
public enum PilotRefusal implements Refusal {
    PROJECT_ENDED(Kind.CONFLICT, "", "This project is completed or stopped.",
            "a pilot of a project that goes on"),
    ONE_RUNS(Kind.CONFLICT, "", "A pilot runs already, and two at once would blur each other.",
            "the end of the one that runs first"),
    NO_SUCH_PILOT(Kind.UNKNOWN, "number", "No pilot of this number was started.",
            "the number of a pilot of this project, from 1"),
    ENDED(Kind.CONFLICT, "", "It was decided already what came of this pilot.",
            "another pilot"),
    NOT_YET(Kind.INVALID, "effectiveOn", "A pilot ends after it began and not in the future.",
            "a day from its first up to today");

    private final Because because;

    PilotRefusal(Kind kind, String field, String sentence, String accepted) {
        this.because = new Because("PRJ-8", kind, field, sentence, accepted);
    }

    @Override
    public Because because() {
        return because;
    }
}
