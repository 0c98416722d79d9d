package waymark.command.understand.journey;

import static waymark.api.understand.journey.JourneyRefusal.NOT_PUBLISHED;
import static waymark.api.understand.journey.JourneyRefusal.NO_SUCH_OWNER;
import static waymark.api.understand.journey.JourneyRefusal.ONLY_BELIEVED;
import static waymark.command.kernel.rule.Decision.accept;
import static waymark.command.kernel.rule.Decision.refuse;

import java.util.Optional;
import waymark.api.kernel.refusal.GeneralRefusal;
import waymark.api.kernel.refusal.Refusal;
import waymark.api.understand.journey.JourneyCommand;
import waymark.api.understand.journey.JourneyCommand.AdoptToBe;
import waymark.api.understand.journey.JourneyCommand.DrawJourney;
import waymark.api.understand.journey.JourneyCommand.ReviseJourney;
import waymark.api.understand.journey.JourneyEvent;
import waymark.api.understand.journey.JourneyEvent.JourneyDrawn;
import waymark.api.understand.journey.JourneyId;
import waymark.api.understand.journey.Origin;
import waymark.api.understand.journey.map.JourneyMap;
import waymark.api.understand.journey.map.Touchpoint;
import waymark.command.kernel.rule.Decision;
import waymark.command.kernel.rule.Known;

/** How a version begins: anew, from the one before, or from what was delivered. */
final class Beginnings {

    static Decision<JourneyEvent> of(JourneyCommand command, Known known) {
        return switch (command) {
            case DrawJourney wish -> draw(wish, known);
            case ReviseJourney wish -> revise(wish, known);
            case AdoptToBe wish -> Adopting.adopt(wish, known);
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
        if (!Grounds.areThere(Grounds.owners(wish.map()), known)) {
            return refuse(NO_SUCH_OWNER);
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

    private Beginnings() {}
}
