package waymark.query.govern.objective;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import waymark.api.govern.objective.Goal;
import waymark.api.govern.objective.ObjectiveEvent.Result;

/** What is kept of an objective to be read; see {@code ObjectiveView} for the words. */
record ObjectiveRow(
        String id,
        String reference,
        long version,
        Goal goal,
        @Nullable Result result,
        @Nullable String reason,
        Instant changedAt) {}
