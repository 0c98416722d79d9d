package waymark.query.listen.feedback.intake;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.api.listen.feedback.FeedbackQuery.ImportList;
import waymark.api.listen.feedback.FeedbackQuery.ImportView;
import waymark.api.listen.feedback.intake.FileFacts;
import waymark.api.listen.feedback.intake.HowRead;

/** An import as it is told over REST: its state and counts flat, as programs wait for them. */
record ImportAnswer(
        String id,
        String reference,
        long version,
        String source,
        String state,
        long rowsRead,
        long rowsKept,
        long rowsRejected,
        long rowsDuplicate,
        FileFacts file,
        @Nullable HowRead how,
        @Nullable String sentence,
        String requestedBy,
        Instant requestedAt,
        @Nullable Instant endedAt) {

    /** A page of imports. */
    record Page(List<ImportAnswer> imports, @Nullable String next) {

        static Page of(ImportList list) {
            return new Page(list.imports().stream().map(ImportAnswer::of).toList(), list.next());
        }
    }

    static ImportAnswer of(ImportView view) {
        return new ImportAnswer(view.id(), view.reference(), view.version(), view.source(),
                view.stage().name(), view.tally().rowsRead(), view.tally().rowsKept(),
                view.tally().rowsRejected(), view.tally().rowsDuplicate(), view.file(), view.how(),
                view.sentence(), view.requestedBy(), view.requestedAt(), view.endedAt());
    }
}
