package waymark.api.choose.council.meeting;

import waymark.api.kernel.refusal.Refusal;

/** The refusals about meetings. */
public enum MeetingRefusal implements Refusal {

    NO_SUCH_CASE("CNL-7", Kind.INVALID, "businessCase", "There is no such case.",
            "the id of a case that was drafted"),
    CASE_NOT_READY("CNL-7", Kind.CONFLICT, "businessCase",
            "A draft or withdrawn case does not come before the council.",
            "a case that was submitted"),
    NOT_ON_LIST("CNL-7", Kind.CONFLICT, "businessCase",
            "This case is not on the consent list.", "a case that is on the consent list"),
    ROSTER_STANDS("CNL-6", Kind.CONFLICT, "present",
            "This meeting was opened, and its roster stands.", "a meeting not yet opened"),
    NOT_THE_SECRETARY("CNL-6", Kind.FORBIDDEN, "",
            "The secretary or the chair opens and closes a meeting.",
            "the same from the secretary or the chair"),
    NOT_A_MEMBER("CNL-6", Kind.INVALID, "present",
            "Somebody named here holds no seat or does not take part any more.",
            "active people who hold a seat of the council"),
    NOT_OPEN("CNL-6", Kind.CONFLICT, "", "This meeting is not open.", "a meeting that is open"),
    OVER("CNL-6", Kind.CONFLICT, "", "This meeting is over.", "another meeting");

    private final Because because;

    MeetingRefusal(String rule, Kind kind, String field, String sentence, String accepted) {
        this.because = new Because(rule, kind, field, sentence, accepted);
    }

    @Override
    public Because because() {
        return because;
    }
}
