package waymark.command.understand.journey;

import static waymark.api.understand.journey.JourneyRefusal.NOTHING_SHOWN;
import static waymark.api.understand.journey.JourneyRefusal.NOT_A_TO_BE;
import static waymark.api.understand.journey.JourneyRefusal.NOT_PUBLISHED;
import static waymark.api.understand.journey.JourneyRefusal.ONLY_BELIEVED;
import static waymark.command.kernel.rule.Decision.accept;
import static waymark.command.kernel.rule.Decision.refuse;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import waymark.api.kernel.refusal.GeneralRefusal;
import waymark.api.kernel.refusal.Refusal;
import waymark.api.understand.journey.Frame;
import waymark.api.understand.journey.Frame.Kind;
import waymark.api.understand.journey.JourneyCommand;
import waymark.api.understand.journey.JourneyCommand.AdoptToBe;
import waymark.api.understand.journey.JourneyCommand.DrawJourney;
import waymark.api.understand.journey.JourneyCommand.ReviseJourney;
import waymark.api.understand.journey.JourneyEvent;
import waymark.api.understand.journey.JourneyEvent.JourneyDrawn;
import waymark.api.understand.journey.JourneyEvent.JourneyPublished;
import waymark.api.understand.journey.JourneyId;
import waymark.api.understand.journey.Origin;
import waymark.api.understand.journey.map.JourneyMap;
import waymark.api.understand.journey.map.Touchpoint;
import waymark.command.kernel.rule.Decision;
import waymark.command.kernel.rule.Known;
import waymark.command.understand.journey.Journey.Phase;
import waymark.command.understand.problem.Shown;

/** How a version begins: anew, from the one before, or from what was delivered. */
final class Beginnings {

    static Decision<JourneyEvent> of(JourneyCommand command, Known known) {
        return switch (command) {
            case DrawJourney wish -> draw(wish, known);
            case ReviseJourney wish -> revise(wish, known);
            case AdoptToBe wish -> adopt(wish, known);
            case JourneyCommand _ -> throw new IllegalStateException("answered by the kernel");
        };
    }

    /** What shall be begins as what is, believed anew, unless it brings a map of its own. */
    private static Decision<JourneyEvent> draw(DrawJourney wish, Known known) {
        Optional<Refusal> against = Grounds.against(wish.frame(), wish.journey(), known);
        if (against.isPresent()) {
            return refuse(against.get());
        }
        if (!Grounds.shows(wish.map())) {
            return refuse(ONLY_BELIEVED);
        }
        JourneyId asIs = wish.frame().asIs();
        JourneyMap map = asIs == null || !wish.map().stages().isEmpty()
                ? wish.map()
                : known.of(asIs.value(), Journey.FOLD).map().every(Touchpoint::believed);
        return accept(new JourneyDrawn(wish.journey(), wish.frame(), Origin.FIRST, map));
    }

    private static Decision<JourneyEvent> revise(ReviseJourney wish, Known known) {
        Journey from = known.of(wish.from().value(), Journey.FOLD);
        return switch (from.phase()) {
            case ABSENT -> refuse(GeneralRefusal.UNKNOWN_ID);
            case DRAFT, DISCARDED -> refuse(NOT_PUBLISHED);
            case PUBLISHED -> accept(new JourneyDrawn(wish.journey(), from.frame(),
                    new Origin(from.origin().number() + 1, wish.from(), null, null), from.map()));
        };
    }

    /** It is published at once: what was decided to be drawn was published as the to-be. */
    private static Decision<JourneyEvent> adopt(AdoptToBe wish, Known known) {
        Journey toBe = known.of(wish.toBe().value(), Journey.FOLD);
        if (toBe.phase() == Phase.ABSENT) {
            return refuse(GeneralRefusal.UNKNOWN_ID);
        }
        if (!toBe.isPublished(Kind.TO_BE)) {
            return refuse(NOT_A_TO_BE);
        }
        boolean shown = Shown.isProof(wish.shownBy())
                && known.of(wish.shownBy(), Shown.FOLD).shown();
        return shown ? adopted(wish, toBe) : refuse(NOTHING_SHOWN);
    }

    private static Decision<JourneyEvent> adopted(AdoptToBe wish, Journey toBe) {
        Frame was = toBe.frame();
        JourneyId asIs = Objects.requireNonNull(was.asIs(), "JRN-3");
        var frame = new Frame(was.title(), Kind.AS_IS, was.persona(), null, was.within());
        var origin = new Origin(toBe.origin().number() + 1, asIs, wish.toBe(), wish.shownBy());
        return Decision.<JourneyEvent>accept(List.of(
                new JourneyDrawn(wish.journey(), frame, origin, toBe.map()),
                new JourneyPublished(wish.journey(), asIs, null)))
                .claiming(Drawing.follows(asIs));
    }

    private Beginnings() {}
}
