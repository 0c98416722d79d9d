package waymark.command.understand.concern;

import static waymark.api.understand.concern.ConcernRefusal.NO_SUCH_PERSONA;
import static waymark.api.understand.concern.ConcernRefusal.NO_SUCH_PLACE;

import java.util.Optional;
import waymark.api.kernel.Event;
import waymark.api.kernel.refusal.Refusal;
import waymark.api.understand.concern.Concerns;
import waymark.command.kernel.rule.Decision;
import waymark.command.kernel.rule.Known;
import waymark.command.understand.journey.Shows;

/** Whether whom and what something concerns is there. */
public final class Concerned {

    /** Accepts where all that is named is there, once {@link Concerns#streams()} are known. */
    public static <E extends Event> Decision<E> check(
            Concerns concerns, Known known, Decision<E> otherwise) {
        Optional<Refusal> against = against(concerns, known);
        return against.isPresent() ? Decision.refuse(against.get()) : otherwise;
    }

    private static Optional<Refusal> against(Concerns concerns, Known known) {
        if (!concerns.personas().stream().allMatch(one -> known.exists(one.value()))) {
            return Optional.of(NO_SUCH_PERSONA);
        }
        return concerns.places().stream()
                .allMatch(one -> Shows.place(one.journey(), one.touchpoint(), known))
                        ? Optional.empty()
                        : Optional.of(NO_SUCH_PLACE);
    }

    private Concerned() {}
}
