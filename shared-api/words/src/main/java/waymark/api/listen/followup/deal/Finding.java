package waymark.api.listen.followup.deal;

/** What is found of a complaint. */
public enum Finding {
    UPHELD, PARTLY_UPHELD, NOT_UPHELD
}
