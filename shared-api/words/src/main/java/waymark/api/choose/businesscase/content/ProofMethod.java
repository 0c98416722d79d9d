package waymark.api.choose.businesscase.content;

/** How a benefit is to be shown once it is there. */
public enum ProofMethod {
    /** The metric after against before. */
    PRE_POST,
    /** The change where it was done against the change where it was not. */
    DIFFERENCE_IN_DIFFERENCES,
    /** Counted one by one, with references to the ledger. */
    DIRECT_COUNT
}
