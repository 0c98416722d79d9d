package waymark.api.deliver.exception;

/** How far an exception has come. */
public enum ExceptionStage {
    /** Its manager has to say cause, options and recommendation. */
    OPEN,
    /** They are said; the sponsor accepts the recovery, or it goes to the council. */
    EXPLAINED,
    /** It was handed to the council. */
    WITH_COUNCIL,
    /** A way on is accepted, and the forecast is still beyond. */
    SETTLED,
    /** Nothing is left to settle. */
    CLOSED
}
