package waymark.api.tell.outcome;

/** What an outcome tells. */
public enum OutcomeKind {
    /** It was heard, is being examined, or is planned. */
    PROGRESS,
    /** Something is different now for customers. */
    DONE,
    /** It will not be done, and why. */
    DECLINED
}
