package waymark.command.understand.journey;

import static waymark.api.understand.journey.JourneyRefusal.NOTHING_SHOWN;
import static waymark.api.understand.journey.JourneyRefusal.NOT_A_TO_BE;
import static waymark.api.understand.journey.JourneyRefusal.NOT_ITS_AS_IS;
import static waymark.command.kernel.rule.Decision.refuse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.refusal.GeneralRefusal;
import waymark.api.understand.journey.Frame;
import waymark.api.understand.journey.Frame.Kind;
import waymark.api.understand.journey.JourneyCommand.AdoptToBe;
import waymark.api.understand.journey.JourneyEvent;
import waymark.api.understand.journey.JourneyEvent.JourneyDrawn;
import waymark.api.understand.journey.JourneyEvent.JourneyPublished;
import waymark.api.understand.journey.JourneyId;
import waymark.api.understand.journey.Origin;
import waymark.command.kernel.rule.Decision;
import waymark.command.kernel.rule.Known;
import waymark.command.understand.journey.Journey.Phase;
import waymark.command.understand.problem.Shown;

/**
 * How a delivered to-be becomes what is now (JRN-3). While it was delivered its as-is may have been
 * published anew; it then takes the place of the version that stands.
 */
final class Adopting {

    /** How many versions back the as-is may lie that the to-be names; the page looks as far. */
    private static final int VERSIONS = 50;

    /** The to-be, what shows it, and the versions from the one it follows back to its as-is. */
    static Set<String> restsOn(AdoptToBe wish, Known known) {
        Set<String> named = new HashSet<>(Set.of(wish.toBe().value()));
        if (Shown.isProof(wish.shownBy())) {
            named.add(wish.shownBy());
        }
        JourneyId asIs = asIs(wish, known);
        if (asIs != null) {
            named.add(asIs.value());
            back(follows(wish, asIs), asIs, known).forEach(one -> named.add(one.value()));
        }
        return named;
    }

    /** It is published at once: what was decided to be drawn was published as the to-be. */
    static Decision<JourneyEvent> adopt(AdoptToBe wish, Known known) {
        Journey toBe = known.of(wish.toBe().value(), Journey.FOLD);
        if (toBe.phase() == Phase.ABSENT) {
            return refuse(GeneralRefusal.UNKNOWN_ID);
        }
        JourneyId asIs = asIs(wish, known);
        if (asIs == null || !toBe.isPublished(Kind.TO_BE)) {
            return refuse(NOT_A_TO_BE);
        }
        JourneyId follows = follows(wish, asIs);
        Journey before = known.of(follows.value(), Journey.FOLD);
        if (!before.isPublished(Kind.AS_IS) || !back(follows, asIs, known).contains(asIs)) {
            return refuse(NOT_ITS_AS_IS);
        }
        boolean shown = Shown.isProof(wish.shownBy())
                && known.of(wish.shownBy(), Shown.FOLD).shown();
        return shown
                ? adopted(wish, toBe, new Origin(before.origin().number() + 1, follows,
                        wish.toBe(), wish.shownBy()))
                : refuse(NOTHING_SHOWN);
    }

    private static Decision<JourneyEvent> adopted(AdoptToBe wish, Journey toBe, Origin origin) {
        JourneyId follows = Objects.requireNonNull(origin.follows(), "follows a version");
        Frame was = toBe.frame();
        var frame = new Frame(was.title(), Kind.AS_IS, was.persona(), null, was.within());
        return Decision.<JourneyEvent>accept(List.of(
                new JourneyDrawn(wish.journey(), frame, origin, toBe.map()),
                new JourneyPublished(wish.journey(), follows, null)))
                .claiming(Drawing.follows(follows), "adopts/" + wish.toBe().value());
    }

    private static @Nullable JourneyId asIs(AdoptToBe wish, Known known) {
        String toBe = wish.toBe().value();
        return known.exists(toBe) ? known.of(toBe, Journey.FOLD).frame().asIs() : null;
    }

    private static JourneyId follows(AdoptToBe wish, JourneyId asIs) {
        return Objects.requireNonNullElse(wish.follows(), asIs);
    }

    /** The versions from one back to another, or as far as is known. */
    private static List<JourneyId> back(JourneyId from, JourneyId to, Known known) {
        List<JourneyId> versions = new ArrayList<>();
        JourneyId next = from;
        while (next != null && versions.size() <= VERSIONS) {
            versions.add(next);
            boolean further = !next.equals(to) && known.exists(next.value());
            next = further ? known.of(next.value(), Journey.FOLD).origin().follows() : null;
        }
        return versions;
    }

    private Adopting() {}
}
