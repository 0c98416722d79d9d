package waymark.api.understand.insight.view;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.api.understand.concern.Concerns;
import waymark.api.understand.insight.Evidence;
import waymark.api.understand.insight.InsightQuery.Stage;

/**
 * An insight as it can be read.
 *
 * @param evidence all there is, that of insights merged into it too
 * @param judgement why it was validated, refuted, retired or merged
 * @param concerns whom it concerns and where
 * @param mergedInto the id of the one that goes on for it, once it is merged (INS-4)
 * @param absorbed the ids of those that were merged into it, oldest first
 */
public record InsightView(
        String id,
        String reference,
        long version,
        Stage stage,
        String title,
        String statement,
        List<Evidence> evidence,
        Confidence confidence,
        String recordedBy,
        Instant recordedAt,
        Instant changedAt,
        @Nullable String judgement,
        Concerns concerns,
        @Nullable String mergedInto,
        List<String> absorbed) {}
