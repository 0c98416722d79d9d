package waymark.api.listen.followup.deal;

/** What a promoter is asked for or offered. */
public enum Favour {
    /** An invitation: a review, an interview, the advisory board. */
    INVITE,
    /** To recommend us to somebody. */
    REFERRAL,
    /** Something more of what we have. */
    OFFER
}
