package waymark.api.choose.businesscase;

import waymark.api.kernel.NewId;
import waymark.api.kernel.StreamId;

/** The id of a business case. */
public record BusinessCaseId(String value) implements StreamId {

    /** The subject that begins every such id. */
    public static final String SUBJECT = "business-case";

    public BusinessCaseId {
        value = StreamId.checked(SUBJECT, value);
    }

    /** A new id. */
    public static BusinessCaseId next() {
        return new BusinessCaseId(NewId.of(SUBJECT));
    }
}
