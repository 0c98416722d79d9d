package waymark.command.listen.feedback.intake;

import org.jspecify.annotations.Nullable;
import waymark.api.listen.feedback.source.FeedbackSourceId;

/**
 * What later decisions need to know of an import.
 *
 * @param stage how far it has come
 * @param source whose answers it brings; none before it was requested
 */
record FeedbackImport(Stage stage, @Nullable FeedbackSourceId source) {

    enum Stage { ABSENT, REQUESTED, FINISHED, FAILED, CANCELLED, RETRACTED }

    static final FeedbackImport ABSENT = new FeedbackImport(Stage.ABSENT, null);

    FeedbackImport at(Stage next) {
        return new FeedbackImport(next, source);
    }

    FeedbackSourceId known() {
        return java.util.Objects.requireNonNull(source, "requested");
    }
}
