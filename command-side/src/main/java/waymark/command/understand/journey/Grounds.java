package waymark.command.understand.journey;

import static waymark.api.understand.journey.JourneyRefusal.NAMES_NO_AS_IS;
import static waymark.api.understand.journey.JourneyRefusal.NO_SUCH_PARENT;
import static waymark.api.understand.journey.JourneyRefusal.NO_SUCH_PERSONA;

import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import waymark.api.kernel.refusal.Refusal;
import waymark.api.understand.insight.Evidence;
import waymark.api.understand.journey.Frame;
import waymark.api.understand.journey.Frame.Kind;
import waymark.api.understand.journey.JourneyId;
import waymark.api.understand.journey.map.Blueprint;
import waymark.api.understand.journey.map.JourneyMap;
import waymark.command.kernel.rule.Known;

/** What journeys rest on of the streams of others. */
final class Grounds {

    /** The streams that a frame names. */
    static Set<String> of(Frame frame) {
        Set<String> named = new HashSet<>();
        if (frame.persona() != null) {
            named.add(frame.persona().value());
        }
        if (frame.asIs() != null) {
            named.add(frame.asIs().value());
        }
        if (frame.within() != null) {
            named.add(frame.within().journey().value());
        }
        return named;
    }

    /** The departments that answer for steps of a map. */
    static Set<String> owners(JourneyMap map) {
        return map.touchpoints().stream().flatMap(one -> owners(one.blueprint()).stream())
                .collect(Collectors.toSet());
    }

    /** The department that answers for a step, if one does. */
    static Set<String> owners(Blueprint blueprint) {
        return blueprint.owner() == null ? Set.of() : Set.of(blueprint.owner().value());
    }

    /** Whether every department that answers for a step is there. */
    static boolean areThere(Set<String> owners, Known known) {
        return owners.stream().allMatch(known::exists);
    }

    /** Why a frame cannot be, if it cannot (JRN-3). */
    static Optional<Refusal> against(Frame frame, JourneyId own, Known known) {
        if (frame.persona() != null && !known.exists(frame.persona().value())) {
            return Optional.of(NO_SUCH_PERSONA);
        }
        if (frame.within() != null && !stands(frame.within(), own, known)) {
            return Optional.of(NO_SUCH_PARENT);
        }
        boolean named = frame.asIs() != null
                && known.of(frame.asIs().value(), Journey.FOLD).isPublished(Kind.AS_IS);
        boolean fits = frame.kind() == Kind.TO_BE ? named : frame.asIs() == null;
        return fits ? Optional.empty() : Optional.of(NAMES_NO_AS_IS);
    }

    /** Whether evidence shows what customers feel; what is assumed does not (JRN-2). */
    static boolean shows(Evidence evidence) {
        return evidence.kind() != Evidence.Kind.ASSUMPTION
                && evidence.stance() == Evidence.Stance.SUPPORTS;
    }

    /** Whether whatever shows an emotion on a map does so. */
    static boolean shows(JourneyMap map) {
        return map.touchpoints().stream().map(one -> one.emotion().evidence())
                .filter(Objects::nonNull).allMatch(Grounds::shows);
    }

    private static boolean stands(Frame.Within within, JourneyId own, Known known) {
        Journey parent = known.of(within.journey().value(), Journey.FOLD);
        Integer number = within.touchpoint();
        return !within.journey().equals(own) && parent.phase() != Journey.Phase.ABSENT
                && (number == null || parent.map().touchpoint(number).isPresent());
    }

    private Grounds() {}
}
