package waymark.api.deliver.gate;

import waymark.api.kernel.refusal.Refusal;

/** The refusals about gates. */
public enum GateRefusal implements Refusal {
    ENDED("PRJ-4", Kind.CONFLICT, "",
            "This project is completed or stopped.",
            "a project that goes on"),
    NOT_IN_FORCE("DRL-2", Kind.INVALID, "answers",
            "This answers a design rule that is not in force.",
            "answers to rules that are in force"),
    UNANSWERED("DRL-2", Kind.CONFLICT, "answers",
            "A blocking design rule is not answered, here or at an earlier gate, nor waived.",
            "an answer to each blocking rule, or a waiver by the council"),
    SHUT("DRL-2", Kind.CONFLICT, "",
            "The gate before this is shut: a blocking design rule is not answered, nor waived.",
            "an answer to each blocking rule at the gate, or a waiver by the council");

    private final Because because;

    GateRefusal(String rule, Kind kind, String field, String sentence, String accepted) {
        this.because = new Because(rule, kind, field, sentence, accepted);
    }

    @Override
    public Because because() {
        return because;
    }
}
