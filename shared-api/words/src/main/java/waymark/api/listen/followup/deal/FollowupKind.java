package waymark.api.listen.followup.deal;

/** Why somebody goes back to a customer. */
public enum FollowupKind {
    /** The customer complained and expects an answer (ISO 10002). */
    COMPLAINT,
    /** The customer would not recommend us, and agreed to be asked why. */
    DETRACTOR,
    /** The customer would recommend us, and agreed to be asked for more. */
    PROMOTER
}
