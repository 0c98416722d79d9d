package waymark.api.deliver.designrule;

import waymark.api.kernel.NewId;
import waymark.api.kernel.StreamId;

/** The id of a design rule. */
public record DesignRuleId(String value) implements StreamId {

    /** The subject that begins every such id. */
    public static final String SUBJECT = "design-rule";

    public DesignRuleId {
        value = StreamId.checked(SUBJECT, value);
    }

    /** A new id. */
    public static DesignRuleId next() {
        return new DesignRuleId(NewId.of(SUBJECT));
    }
}
