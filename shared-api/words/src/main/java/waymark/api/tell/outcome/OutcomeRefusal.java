package waymark.api.tell.outcome;

import waymark.api.kernel.refusal.Refusal;

/** The refusals about outcomes. */
public enum OutcomeRefusal implements Refusal {

    NOTHING_DELIVERED("OUT-1", Kind.CONFLICT, "about.project",
            "Nothing is delivered here yet, so it cannot be told as done.",
            "a completed project, also one on the quick track; or an outcome of kind PROGRESS"),
    NOT_DECLINED("OUT-1", Kind.CONFLICT, "about.businessCase",
            "No decision against it is recorded here, so it cannot be told as declined.",
            "a rejected business case or a rejected initiative"),
    NO_EVIDENCE("OUT-1", Kind.INVALID, "support.evidence",
            "An outcome is told with something it can be checked by.",
            "at least one link or reference"),
    ABOUT_NOTHING("OUT-1", Kind.INVALID, "about",
            "This is about nothing that is recorded here.",
            "a problem, an initiative, a business case or a project, all of one initiative"),
    TELLS_OF_PERSONS("OUT-2", Kind.INVALID, "words",
            "Something in this text leads to a person or an account.",
            "the same without e-mail addresses, telephone, card and account numbers"),
    NOT_THE_OWNER("OUT-6", Kind.CONFLICT, "",
            "Whoever is accountable for it tells it.",
            "the owner of the initiative; without one, whoever wrote the outcome"),
    SECOND_PERSON("OUT-6", Kind.CONFLICT, "",
            "Here, whoever wrote it does not publish it.",
            "words last written by somebody other than the owner"),
    NOT_A_DRAFT("OUT-6", Kind.CONFLICT, "",
            "This was told or taken back already and is kept as it is.",
            "another outcome, which says what is so now"),
    NOT_TOLD("OUT-4", Kind.CONFLICT, "",
            "This is not told at present.",
            "an outcome that is published");

    private final Because because;

    OutcomeRefusal(String rule, Kind kind, String field, String sentence, String accepted) {
        this.because = new Because(rule, kind, field, sentence, accepted);
    }

    @Override
    public Because because() {
        return because;
    }
}
