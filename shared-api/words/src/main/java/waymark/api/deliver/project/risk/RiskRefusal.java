package waymark.api.deliver.project.risk;

import waymark.api.kernel.refusal.Refusal;

/** The refusals about risks and issues. */
public enum RiskRefusal implements Refusal {
    PROJECT_ENDED("PRJ-9", Kind.CONFLICT, "", "This project is completed or stopped.",
            "a risk of a project that goes on"),
    NO_SUCH_RISK("PRJ-9", Kind.UNKNOWN, "number", "No risk of this number is written down.",
            "the number of a risk of this project, from 1"),
    CLOSED("PRJ-9", Kind.CONFLICT, "", "This risk is closed.",
            "another risk, if it threatens again"),
    ISSUE_ALREADY("PRJ-9", Kind.CONFLICT, "", "This happened already.",
            "weighing it anew, or closing it"),
    OWNER_NOT_ACTIVE("ORG-1", Kind.INVALID, "owner", "This is not an active person here.",
            "the id of one active person");

    private final Because because;

    RiskRefusal(String rule, Kind kind, String field, String sentence, String accepted) {
        this.because = new Because(rule, kind, field, sentence, accepted);
    }

    @Override
    public Because because() {
        return because;
    }
}
