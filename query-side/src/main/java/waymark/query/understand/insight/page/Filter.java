package waymark.query.understand.insight.page;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import waymark.api.understand.insight.InsightQuery.Stage;
import waymark.api.understand.insight.InsightQuery.Which;
import waymark.api.understand.journey.JourneyId;
import waymark.api.understand.persona.PersonaId;
import waymark.query.kernel.Named;

/**
 * How an address says which insights are meant.
 *
 * @param persona by id or reference
 * @param journey by id or reference
 */
record Filter(
        @Nullable Stage stage,
        @Nullable String persona,
        @Nullable String journey,
        @Nullable String tag,
        @Nullable Boolean aged) {

    Which which(Named named) {
        return new Which(stage, stream(named, PersonaId.SUBJECT, persona),
                stream(named, JourneyId.SUBJECT, journey),
                tag == null || tag.isBlank() ? null : tag.strip().toLowerCase(Locale.ROOT),
                Boolean.TRUE.equals(aged));
    }

    private static @Nullable String stream(
            Named named, String subject, @Nullable String given) {
        return named.streamIfSaid(subject, given);
    }
}
