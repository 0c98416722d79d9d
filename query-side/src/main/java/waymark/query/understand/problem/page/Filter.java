package waymark.query.understand.problem.page;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import waymark.api.understand.insight.InsightId;
import waymark.api.understand.journey.JourneyId;
import waymark.api.understand.persona.PersonaId;
import waymark.api.understand.problem.ProblemKind;
import waymark.api.understand.problem.ProblemQuery.Stage;
import waymark.api.understand.problem.ProblemQuery.Which;
import waymark.query.kernel.Named;

/**
 * How an address says which problems are meant.
 *
 * @param persona by id or reference
 * @param journey by id or reference
 * @param insight by id or reference
 */
record Filter(
        @Nullable Stage stage,
        @Nullable ProblemKind kind,
        @Nullable String persona,
        @Nullable String journey,
        @Nullable String tag,
        @Nullable String insight,
        @Nullable Boolean proposed) {

    Which which(Named named) {
        return new Which(stage, kind, stream(named, PersonaId.SUBJECT, persona),
                stream(named, JourneyId.SUBJECT, journey),
                tag == null || tag.isBlank() ? null : tag.strip().toLowerCase(Locale.ROOT),
                stream(named, InsightId.SUBJECT, insight), Boolean.TRUE.equals(proposed));
    }

    private static @Nullable String stream(
            Named named, String subject, @Nullable String given) {
        return named.streamIfSaid(subject, given);
    }
}
