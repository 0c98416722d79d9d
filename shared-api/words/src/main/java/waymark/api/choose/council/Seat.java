package waymark.api.choose.council;

/** What a member of the council is there for; every seat counts as a member. */
public enum Seat {
    /** Leads the meeting, and decides where the rule says so. */
    CHAIR,
    /** Keeps the agenda and records what the room decided. */
    SECRETARY,
    /** Answers for the programme and assents above the limit. */
    SPONSOR,
    /** Takes part in deciding. */
    MEMBER
}
