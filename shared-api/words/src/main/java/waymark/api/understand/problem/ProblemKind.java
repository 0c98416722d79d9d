package waymark.api.understand.problem;

/** What kind of problem it is. */
public enum ProblemKind {
    /** Something hurts. */
    PAIN,
    /** Something is missing. */
    UNMET_NEED,
    /** Something good that could be lost. */
    STRENGTH,
    /** Something that law or contract asks for. */
    OBLIGATION
}
