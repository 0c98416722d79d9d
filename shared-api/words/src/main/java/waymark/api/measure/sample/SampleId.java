package waymark.api.measure.sample;

import waymark.api.kernel.NewId;
import waymark.api.kernel.StreamId;

/** The id of a sample of claims. */
public record SampleId(String value) implements StreamId {

    /** The subject that begins every such id. */
    public static final String SUBJECT = "claim-sample";

    public SampleId {
        value = StreamId.checked(SUBJECT, value);
    }

    /** A new id. */
    public static SampleId next() {
        return new SampleId(NewId.of(SUBJECT));
    }
}
