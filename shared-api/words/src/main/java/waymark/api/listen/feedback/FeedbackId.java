package waymark.api.listen.feedback;

import waymark.api.kernel.NewId;
import waymark.api.kernel.StreamId;

/** The id of one answer. That of an imported answer is made from its import and its content. */
public record FeedbackId(String value) implements StreamId {

    /** The subject that begins every such id. */
    public static final String SUBJECT = "feedback";

    public FeedbackId {
        value = StreamId.checked(SUBJECT, value);
    }

    /** A new id, for an answer that comes alone. */
    public static FeedbackId next() {
        return new FeedbackId(NewId.of(SUBJECT));
    }
}
