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
    OVER("CNL-6", Kind.CONFLICT, "", "This meeting is over.", "another meeting"),
    NOT_TREATED("CNL-6", Kind.CONFLICT, "businessCase",
            "This case is not on the agenda of this meeting.", "a case that is on its agenda"),
    NOT_YOUR_VOTE("CNL-6", Kind.FORBIDDEN, "member",
            "Members vote for themselves, or for whom they stand in.",
            "the vote of somebody on the roster, from that member or who stands in"),
    VOTE_IS_OVER("CNL-6", Kind.CONFLICT, "businessCase",
            "This meeting has decided on this case.", "a case that it has not decided on yet"),
    NOT_ALL_ASKED("CNL-8", Kind.CONFLICT, "present",
            "In writing every member is asked.",
            "all active people who hold a seat of the council"),
    NO_TIME_TO_ANSWER("CNL-8", Kind.CONFLICT, "",
            "The day by which all were to answer is over.",
            "a meeting in writing whose day is today or later"),
    NOT_IN_WRITING("CNL-8", Kind.CONFLICT, "",
            "Only what is to be decided in writing is called into a room.",
            "a meeting that is open and decides in writing"),
    CALLED_INTO_ROOM("CNL-8", Kind.CONFLICT, "businessCase",
            "A member wants this case talked about in a room.",
            "the same case in a meeting that comes together"),
    NO_SUCH_OWNER("CNL-5", Kind.INVALID, "owner",
            "There is no such person taking part.", "the id of one active person"),
    DUE_BEFORE_TODAY("CNL-5", Kind.INVALID, "due", "This day is over.", "today or a later day"),
    NO_SUCH_ACTION("CNL-5", Kind.INVALID, "action", "This meeting agreed on no such action.",
            "the number of an action of this meeting, from 1"),
    NOT_YOUR_ACTION("CNL-5", Kind.FORBIDDEN, "",
            "An action is finished by its owner, or by the secretary or the chair.",
            "the same from one of them");

    private final Because because;

    MeetingRefusal(String rule, Kind kind, String field, String sentence, String accepted) {
        this.because = new Because(rule, kind, field, sentence, accepted);
    }

    @Override
    public Because because() {
        return because;
    }
}
