package waymark.api.understand.persona;

import waymark.api.kernel.refusal.Refusal;

/** The refusals about personas. */
public enum PersonaRefusal implements Refusal {

    RETIRED("COM-3", Kind.CONFLICT, "", "This persona is retired and is kept as it is.",
            "a new persona that says who they are now");

    private final Because because;

    PersonaRefusal(String rule, Kind kind, String field, String sentence, String accepted) {
        this.because = new Because(rule, kind, field, sentence, accepted);
    }

    @Override
    public Because because() {
        return because;
    }
}
