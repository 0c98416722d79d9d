package waymark.api.understand.journey;

import waymark.api.kernel.refusal.Refusal;

/** The refusals about journeys. */
public enum JourneyRefusal implements Refusal {

    FROZEN("JRN-1", Kind.CONFLICT, "", "This version is published and stays as it is.",
            "a new version, drawn from this one"),
    LAID_ASIDE("JRN-1", Kind.CONFLICT, "", "This draft was laid aside and stays as it is.",
            "a new version, drawn from what is published"),
    NOT_PUBLISHED("JRN-1", Kind.CONFLICT, "", "This version is a draft still.",
            "its publication first; a draft is drawn on as it is"),
    NOTHING_ON_IT("JRN-1", Kind.CONFLICT, "", "There is no touchpoint on this map yet.",
            "a map with at least one touchpoint"),
    ONLY_BELIEVED("JRN-2", Kind.INVALID, "evidence",
            "This does not show what customers feel: it is believed, or speaks against it.",
            "evidence that supports the emotion and is not an assumption"),
    NAMES_NO_AS_IS("JRN-3", Kind.INVALID, "asIs",
            "What shall be names the journey that it would change, and what is names none.",
            "for a to-be the id or reference of a published as-is; for an as-is nothing"),
    KEEPS_ITS_AS_IS("JRN-3", Kind.CONFLICT, "asIs",
            "Kind and as-is stay as they were drawn, or nothing could be compared.",
            "the kind and as-is as they stand, or a new journey"),
    NOT_A_TO_BE("JRN-3", Kind.CONFLICT, "", "Only a published to-be becomes what is.",
            "a to-be that is published"),
    NOTHING_SHOWN("JRN-3", Kind.CONFLICT, "shownBy",
            "This does not show that the to-be was delivered.",
            "the id of a benefit that is shown, or of an outcome that customers accepted"),
    NOT_ITS_AS_IS("JRN-3", Kind.CONFLICT, "follows",
            "This is no published version of what the to-be would change.",
            "the version of its as-is that stands now"),
    NO_SUCH_OWNER("COM-3", Kind.INVALID, "department", "There is no such department.",
            "the id or reference of a department, or none"),
    NO_SUCH_PERSONA("COM-3", Kind.INVALID, "persona", "There is no such persona.",
            "the id or reference of a persona"),
    NO_SUCH_PARENT("COM-3", Kind.INVALID, "parent",
            "There is no such journey, or it is this one.",
            "the id or reference of another journey, and a touchpoint of it"),
    NO_SUCH_STAGE("COM-3", Kind.UNKNOWN, "stage", "There is no such stage on this map.",
            "the number of a stage on the map"),
    NO_SUCH_TOUCHPOINT("COM-3", Kind.UNKNOWN, "touchpoint",
            "There is no such touchpoint on this map.",
            "the number of a touchpoint on the map"),
    STAGE_NOT_EMPTY("COM-3", Kind.CONFLICT, "", "This stage has touchpoints.",
            "a stage whose touchpoints were moved or removed"),
    MAP_IS_FULL("COM-3", Kind.CONFLICT, "", "A map holds at most 40 stages and 400 touchpoints.",
            "a journey of its own for a part of this one");

    private final Because because;

    JourneyRefusal(String rule, Kind kind, String field, String sentence, String accepted) {
        this.because = new Because(rule, kind, field, sentence, accepted);
    }

    @Override
    public Because because() {
        return because;
    }
}
