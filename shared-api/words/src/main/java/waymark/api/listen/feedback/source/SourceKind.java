package waymark.api.listen.feedback.source;

/** What kind of listening a source is. */
public enum SourceKind {
    /** Questions put to customers. */
    SURVEY,
    /** Public reviews. */
    REVIEW,
    /** Complaints made to us or to an authority. */
    COMPLAINT,
    /** What customers tell support. */
    SUPPORT,
    /** What is said in public networks. */
    SOCIAL,
    /** Talks with one customer. */
    INTERVIEW,
    /** Talks with a group. */
    FOCUS_GROUP,
    /** A standing group of customers. */
    ADVISORY_BOARD,
    /** Working with customers on something new. */
    CO_CREATION,
    /** Watching what customers do. */
    OBSERVATION,
    /** Questions put to employees. */
    EMPLOYEE_SURVEY,
    /** Ideas handed in. */
    IDEA
}
