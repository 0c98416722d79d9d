package waymark.api.listen.feedback.source;

/** What a column of a file can mean. */
public enum Field {
    /** The answer's id where it came from. */
    EXTERNAL_ID,
    /** The day or moment of the answer. */
    RECEIVED_AT,
    /** The day or moment the matter was settled; never before that of the answer. */
    RESOLVED_AT,
    /** Would you recommend us, 0 to 10. */
    NPS,
    /** How satisfied, 1 to 5. */
    CSAT,
    /** How easy, 1 to 7. */
    CES,
    /** Stars, 1 to 5. */
    STARS,
    /** What was said in the customer's own words; of several columns one after the other. */
    VERBATIM,
    /** The answer to another question, kept as personal words. */
    FURTHER_ANSWER,
    /** The language of the words. */
    LANGUAGE,
    /** How the answer was given. */
    CHANNEL,
    /** What the answer is about. */
    TOUCHPOINT,
    /** A group the customer belongs to; never what tells one person from another. */
    SEGMENT,
    /** The customer's pseudonymous reference. */
    CUSTOMER,
    /** The customer's name, in one column or several. */
    NAME,
    /** The customer's e-mail address or telephone number. */
    CONTACT,
    /** Whether the customer may be contacted. */
    MAY_CONTACT,
    /** Whether the customer may be quoted. */
    MAY_QUOTE;

    /** Whether it holds a score. */
    public boolean isScore() {
        return this == NPS || this == CSAT || this == CES || this == STARS;
    }

    /** Whether several columns may hold it. */
    public boolean isMany() {
        return this == SEGMENT || this == FURTHER_ANSWER || this == VERBATIM || this == NAME;
    }
}
