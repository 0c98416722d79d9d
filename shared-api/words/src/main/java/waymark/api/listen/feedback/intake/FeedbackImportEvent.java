package waymark.api.listen.feedback.intake;

import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Event;
import waymark.api.kernel.mark.Named;
import waymark.api.kernel.mark.NotPersonal;
import waymark.api.kernel.mark.Opens;
import waymark.api.listen.feedback.source.FeedbackSourceId;
import waymark.api.listen.feedback.source.Mapping;

/** Everything that can have happened to an import. */
public sealed interface FeedbackImportEvent extends Event {

    /** The import. */
    FeedbackImportId intake();

    /** The source whose answers it brings. */
    FeedbackSourceId source();

    @Override
    default String stream() {
        return intake().value();
    }

    /** A file was handed in. */
    @Named("feedback-import.requested")
    @Opens("IMP")
    record ImportRequested(FeedbackImportId intake, FeedbackSourceId source, FileFacts file,
            @Nullable Mapping mapping) implements FeedbackImportEvent {}

    /** The whole file was brought in. */
    @Named("feedback-import.finished")
    record ImportFinished(FeedbackImportId intake, FeedbackSourceId source, Tally tally,
            HowRead how) implements FeedbackImportEvent {}

    /** The file could not be brought in, or not to its end; the sentence says why. */
    @Named("feedback-import.failed")
    record ImportFailed(FeedbackImportId intake, FeedbackSourceId source, Tally tally,
            @NotPersonal String sentence) implements FeedbackImportEvent {}

    /** It was stopped; what it had brought in stays. */
    @Named("feedback-import.cancelled")
    record ImportCancelled(FeedbackImportId intake, FeedbackSourceId source)
            implements
                FeedbackImportEvent {}

    /** All it brought in was taken back; from here on none of it counts. */
    @Named("feedback-import.retracted")
    record ImportRetracted(FeedbackImportId intake, FeedbackSourceId source,
            @NotPersonal String reason) implements FeedbackImportEvent {}
}
