package waymark.api.worth.proof;

/** How well an amount is shown. */
public enum Grade {
    /** Compared, and the whole interval lies on one side of zero. */
    SHOWN,
    /** Counted directly: one by one, or in the accounts. */
    COUNTED,
    /** Compared, and all of it lies below what would be worth having. */
    SHOWN_TOO_SMALL,
    /** Compared, and the data do not show it. */
    NOT_PROVEN,
    /** Neither compared nor counted. */
    UNMEASURED
}
