package waymark.api.deliver.designrule;

/** What a design rule is for. */
public enum RuleKind {
    /** Something good that no change may take away. */
    PROTECT,
    /** Something bad that no change may bring. */
    PREVENT
}
