package waymark.api.listen.feedback.source;

/** What answers speak of; the two are never pooled (MET-6). */
public enum Relation {
    /** The relationship as a whole. */
    RELATIONSHIP,
    /** One dealing, such as an order or a call. */
    TRANSACTIONAL
}
