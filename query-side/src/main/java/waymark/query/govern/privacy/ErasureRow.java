package waymark.query.govern.privacy;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import waymark.api.govern.privacy.ErasureEvent.ErasureAsked;
import waymark.api.govern.privacy.ErasureQuery.Stage;
import waymark.log.Recorded;

/** What is kept of an erasure to be read; see {@code ErasureView} for what the words mean. */
record ErasureRow(String id, String reference, long version, ErasureAsked asked, Stage stage,
        @Nullable Judged judged) {

    /** How it ended. */
    record Judged(String by, Instant at, @Nullable String reason, boolean alone) {}

    ErasureRow ended(Stage how, @Nullable String reason, boolean alone, Recorded recorded) {
        return new ErasureRow(id, reference, recorded.version(), asked, how, new Judged(
                recorded.meta().actor().person(), recorded.recordedAt(), reason, alone));
    }
}
