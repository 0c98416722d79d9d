package waymark.api.deliver.exception;

/** What the council decided on an exception. */
public enum Ruling {
    /** The recommended recovery is accepted as it stands. */
    RECOVER,
    /** A change of the baseline is to be asked for. */
    CHANGE,
    /** The project is to be stopped. */
    STOP
}
