package waymark.api.govern.programme;

import waymark.api.kernel.refusal.Refusal;

/** The refusals about the programme itself. */
public enum ProgrammeRefusal implements Refusal {

    QUORUM_OUT_OF_REACH("GOV-1", Kind.INVALID, "settings.quorum",
            "More people would have to be present than decide at all.",
            "a quorum of at most the number of people who decide"),
    OTHER_CURRENCY("GOV-1", Kind.CONFLICT, "settings.currency",
            "The base currency stays as it was set up.",
            "the same settings in the base currency of the set-up"),
    MATERIALITY_IN_OTHER_CURRENCY("BEN-1", Kind.INVALID, "materiality",
            "This amount is not in the base currency.", "an amount in the base currency"),
    REASON_MISSING("GOV-2", Kind.INVALID, "reason",
            "One person does the work of two here, so a reason must stand beside it.",
            "a reason of 1 to 500 characters, or the act of a second person");

    private final Because because;

    ProgrammeRefusal(String rule, Kind kind, String field, String sentence, String accepted) {
        this.because = new Because(rule, kind, field, sentence, accepted);
    }

    @Override
    public Because because() {
        return because;
    }
}
