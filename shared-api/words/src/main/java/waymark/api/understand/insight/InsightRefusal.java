package waymark.api.understand.insight;

import waymark.api.kernel.refusal.Refusal;

/** The refusals about insights. */
public enum InsightRefusal implements Refusal {

    ONLY_ASSUMPTIONS("INS-1", Kind.CONFLICT, "evidence",
            "Nothing but assumptions supports this insight.",
            "at least one supporting piece of evidence that is not an assumption"),
    ALREADY_JUDGED("INS-1", Kind.CONFLICT, "",
            "This insight was refuted already and stays so.",
            "a new insight that says what is understood now"),
    NOT_IN_USE("INS-3", Kind.CONFLICT, "",
            "This insight is refuted, retired or merged and is kept as it is.",
            "a new insight that says what is understood now"),
    INTO_NOTHING("INS-4", Kind.INVALID, "into",
            "There is no such insight, or it is this one.",
            "the id or reference of another insight"),
    INTO_ONE_NOT_IN_USE("INS-4", Kind.CONFLICT, "into",
            "The other insight is refuted, retired or merged itself.",
            "an insight that is recorded or validated");

    private final Because because;

    InsightRefusal(String rule, Kind kind, String field, String sentence, String accepted) {
        this.because = new Because(rule, kind, field, sentence, accepted);
    }

    @Override
    public Because because() {
        return because;
    }
}
