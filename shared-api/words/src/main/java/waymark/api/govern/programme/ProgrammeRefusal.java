package waymark.api.govern.programme;

import waymark.api.kernel.Refusal;

/** The refusals about the programme itself. */
public enum ProgrammeRefusal implements Refusal {

    ALREADY_SET_UP("GOV-1", Kind.CONFLICT, "", "The programme is set up already.",
            "a change of its settings or its profile"),
    PROFILE_TOO_SMALL("GOV-1", Kind.INVALID, "decidingPeople",
            "The profile follows from how many people decide.",
            "1 to 5 for SMALL, any number for STANDARD and REGULATED"),
    OTHER_CURRENCY("GOV-1", Kind.CONFLICT, "settings.currency",
            "The base currency stays once money was recorded in it.",
            "the same settings in the base currency of the set-up"),
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
