package waymark.api.govern.objective;

import waymark.api.kernel.refusal.Refusal;

/** The refusals about objectives. */
public enum ObjectiveRefusal implements Refusal {
    NO_SUCH_METRIC("INI-1", Kind.INVALID, "metric", "There is no such metric.",
            "the id of a metric that was defined"),
    NO_SUCH_DEPARTMENT("ORG-1", Kind.INVALID, "departments", "There is no such department.",
            "ids of departments that were opened"),
    DUE_BEFORE_TODAY("INI-1", Kind.INVALID, "dueOn", "This day is over.",
            "today or a day to come"),
    CLOSED("INI-1", Kind.CONFLICT, "", "This objective has ended and is kept as it is.",
            "a new objective");

    private final Because because;

    ObjectiveRefusal(String rule, Kind kind, String field, String sentence, String accepted) {
        this.because = new Because(rule, kind, field, sentence, accepted);
    }

    @Override
    public Because because() {
        return because;
    }
}
