package waymark.api.measure.benefit;

import waymark.api.kernel.NewId;
import waymark.api.kernel.StreamId;

/** The id of a benefit. */
public record BenefitId(String value) implements StreamId {

    /** The subject that begins every such id. */
    public static final String SUBJECT = "benefit";

    public BenefitId {
        value = StreamId.checked(SUBJECT, value);
    }

    /** A new id. */
    public static BenefitId next() {
        return new BenefitId(NewId.of(SUBJECT));
    }
}
