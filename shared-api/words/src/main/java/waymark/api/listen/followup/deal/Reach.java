package waymark.api.listen.followup.deal;

/** How an attempt to speak to a customer ended. */
public enum Reach {
    /** We spoke. */
    REACHED,
    /** Nobody answered; we try again. */
    NO_ANSWER,
    /** There is no way, or no point in trying on. */
    UNREACHABLE
}
