package waymark.api.listen.followup.deal;

/** What a customer waits for. */
public enum Due {
    /** The first word: an acknowledgement, a call. */
    FIRST_WORD,
    /** The end: an answer, or what went wrong put right. */
    DONE
}
