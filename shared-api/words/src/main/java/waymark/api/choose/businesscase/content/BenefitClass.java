package waymark.api.choose.businesscase.content;

/** What kind of good a benefit does to the accounts. */
public enum BenefitClass {
    /** A budget falls. */
    CASHABLE,
    /** People or machines become free for other work. */
    CAPACITY,
    /** A cost that would have come does not come. */
    COST_AVOIDED,
    /** Contribution margin rises; never turnover. */
    MARGIN,
    /** Good that is not counted in money. */
    NON_FINANCIAL
}
