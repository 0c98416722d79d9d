package waymark.command.understand.journey.door;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.refusal.Unacceptable;
import waymark.api.understand.journey.Frame;
import waymark.api.understand.journey.Frame.Kind;
import waymark.api.understand.journey.Frame.Within;
import waymark.api.understand.journey.JourneyId;
import waymark.api.understand.journey.map.JourneyMap;
import waymark.api.understand.journey.map.Template;
import waymark.api.understand.persona.PersonaId;
import waymark.command.kernel.Ids;

/**
 * A journey as a request or a file states it.
 *
 * @param persona whose journey it is, by id or reference
 * @param asIs for a to-be the journey that it would change, by id or reference
 * @param parent the journey of which this one shows a part closely, by id or reference
 * @param touchpoint the number of the touchpoint in the parent
 * @param template what it begins with, where no map is given; the eight phases unless said
 * @param map what stands on it at first
 */
record JourneyBody(
        String title,
        Kind kind,
        @Nullable String persona,
        @Nullable String asIs,
        @Nullable String parent,
        @Nullable Integer touchpoint,
        @Nullable Template template,
        @Nullable JourneyMap map) {

    /** A to-be begins as a copy of its as-is unless it brings a map or asks for a template. */
    JourneyMap begun() {
        if (map != null) {
            return map;
        }
        Template usual = kind == Kind.TO_BE ? Template.EMPTY : Template.PHASES;
        return Objects.requireNonNullElse(template, usual).map();
    }

    Frame frame(Ids ids) {
        if (parent == null && touchpoint != null) {
            throw new Unacceptable("touchpoint", "There is no journey for it to be part of.",
                    "a touchpoint together with its parent, or none");
        }
        return new Frame(title, kind,
                persona == null
                        ? null
                        : ids.named("persona", PersonaId.SUBJECT, persona, PersonaId::new),
                asIs == null ? null : journey("asIs", asIs, ids),
                parent == null ? null : new Within(journey("parent", parent, ids), touchpoint));
    }

    private static JourneyId journey(String field, String named, Ids ids) {
        return ids.named(field, JourneyId.SUBJECT, named, JourneyId::new);
    }
}
