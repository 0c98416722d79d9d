package waymark.api.listen.text;

/** How a customer's words sound. */
public enum Sentiment {
    /** More good than bad, or good alone. */
    POSITIVE,
    /** Good and bad side by side. */
    MIXED,
    /** Neither good nor bad that could be told. */
    NEUTRAL,
    /** More bad than good, or bad alone. */
    NEGATIVE
}
