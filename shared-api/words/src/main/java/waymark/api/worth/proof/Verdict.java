package waymark.api.worth.proof;

/** What the data say of a benefit (BEN-3). */
public enum Verdict {
    /** The interval excludes zero, and it is not too small. */
    SHOWN,
    /** The interval holds zero, or there is none: it may be there or not. */
    NOT_PROVEN,
    /** The whole interval lies below the smallest effect that would be worth having. */
    SHOWN_TOO_SMALL
}
