package waymark.api.listen.feedback.source;

import waymark.api.kernel.NewId;
import waymark.api.kernel.StreamId;

/** The id of a source of feedback. */
public record FeedbackSourceId(String value) implements StreamId {

    /** The subject that begins every such id. */
    public static final String SUBJECT = "feedback-source";

    public FeedbackSourceId {
        value = StreamId.checked(SUBJECT, value);
    }

    /** A new id. */
    public static FeedbackSourceId next() {
        return new FeedbackSourceId(NewId.of(SUBJECT));
    }
}
