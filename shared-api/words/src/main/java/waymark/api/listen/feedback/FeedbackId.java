package waymark.api.listen.feedback;

import waymark.api.kernel.StreamId;

/** The id of one answer. It is made from its import and its content, never at random. */
public record FeedbackId(String value) implements StreamId {

    /** The subject that begins every such id. */
    public static final String SUBJECT = "feedback";

    public FeedbackId {
        value = StreamId.checked(SUBJECT, value);
    }
}
