package waymark.api.understand.problem.view;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.api.understand.concern.Concerns;
import waymark.api.understand.problem.Cause;
import waymark.api.understand.problem.ProblemKind;
import waymark.api.understand.problem.ProblemQuery.Stage;
import waymark.api.understand.problem.Size;
import waymark.api.understand.problem.Statement;

/**
 * A problem as it can be read.
 *
 * @param sentence the statement as one sentence, with the root cause once it is known
 * @param insights the ids of what it rests on
 * @param waiver why it rests on no validated insight, if it does not (PRB-1)
 * @param cause its root cause and how that was found, once it is known (PRB-2)
 * @param initiatives the ids of those that attack it
 * @param judgement why it was last prioritised, parked or reopened, or what resolved it
 * @param concerns whom it concerns and where
 */
public record ProblemView(
        String id,
        String reference,
        long version,
        Stage stage,
        ProblemKind kind,
        Statement statement,
        String sentence,
        List<String> insights,
        @Nullable String waiver,
        @Nullable Size size,
        @Nullable Cause cause,
        List<String> initiatives,
        @Nullable String judgement,
        String framedBy,
        Instant framedAt,
        Instant changedAt,
        Concerns concerns) {}
