package waymark.command.understand.journey.door;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import waymark.api.govern.organisation.DepartmentId;
import waymark.api.kernel.refusal.Unacceptable;
import waymark.api.understand.journey.Frame;
import waymark.api.understand.journey.Frame.Kind;
import waymark.api.understand.journey.Frame.Within;
import waymark.api.understand.journey.JourneyId;
import waymark.api.understand.journey.map.Blueprint;
import waymark.api.understand.journey.map.JourneyMap;
import waymark.api.understand.journey.map.Template;
import waymark.api.understand.journey.map.Touchpoint;
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

    /**
     * What of a file this programme knows: a persona, a parent and owners that another programme
     * named by their ids stay behind there.
     */
    JourneyBody knownHere(Ids ids) {
        boolean whole = isHere(PersonaId.SUBJECT, persona, ids);
        boolean within = isHere(JourneyId.SUBJECT, parent, ids);
        Set<DepartmentId> strangers = map == null ? Set.of() : strangers(map, ids);
        return new JourneyBody(title, kind, whole ? persona : null, asIs,
                within ? parent : null, within ? touchpoint : null, template,
                map == null ? null : map.every(one -> ownedHere(one, strangers)));
    }

    private static boolean isHere(String subject, @Nullable String named, Ids ids) {
        return named == null || !named.startsWith(subject + "/") || ids.isKnown(named);
    }

    private static Set<DepartmentId> strangers(JourneyMap map, Ids ids) {
        return map.touchpoints().stream()
                .flatMap(one -> Stream.ofNullable(one.blueprint().owner())).distinct()
                .filter(owner -> !ids.isKnown(owner.value())).collect(Collectors.toSet());
    }

    private static Touchpoint ownedHere(Touchpoint one, Set<DepartmentId> strangers) {
        Blueprint behind = one.blueprint();
        return behind.owner() == null || !strangers.contains(behind.owner())
                ? one
                : one.with(new Blueprint(behind.frontStage(), behind.backStage(),
                        behind.support(), null));
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
