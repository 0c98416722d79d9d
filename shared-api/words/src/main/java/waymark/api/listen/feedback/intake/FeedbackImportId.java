package waymark.api.listen.feedback.intake;

import waymark.api.kernel.NewId;
import waymark.api.kernel.StreamId;

/** The id of an import of feedback. */
public record FeedbackImportId(String value) implements StreamId {

    /** The subject that begins every such id. */
    public static final String SUBJECT = "feedback-import";

    public FeedbackImportId {
        value = StreamId.checked(SUBJECT, value);
    }

    /** A new id. */
    public static FeedbackImportId next() {
        return new FeedbackImportId(NewId.of(SUBJECT));
    }
}
