package waymark.api.understand.problem.watch;

/** What shows that customers may have a resolved problem again. */
public enum Signal {
    /** Cases go on being closed with a cause that the problem's insights rest on. */
    CAUSE,
    /** New evidence supports an insight that the problem rests on. */
    EVIDENCE,
    /** Customers say of what was published about it that it is not so. */
    DISPUTE,
    /**
     * Customers go on speaking of a theme that the problem's insights rest on. What a machine reads
     * into words is never recorded: this one is told when it is asked for.
     */
    THEME
}
