package waymark.command.kernel.rule;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Event;
import waymark.api.kernel.refusal.Refusal;

/**
 * What a decider answers.
 *
 * @param <E> the events of its stream
 */
public sealed interface Decision<E extends Event> {

    /**
     * Yes: this is what happened.
     *
     * @param events in order; none when the wish is fulfilled already
     * @param claims names that nobody else may ever take
     */
    record Accepted<E extends Event>(List<E> events, Set<String> claims)
            implements
                Decision<E> {

        /** The same, taking these names for good. */
        public Accepted<E> claiming(String... names) {
            return new Accepted<>(events, Set.of(names));
        }
    }

    /**
     * No, and why.
     *
     * @param refusal the rule's "no"
     * @param detail what it concerns in this case, if there is more to say
     */
    record Refused<E extends Event>(Refusal refusal, @Nullable String detail)
            implements
                Decision<E> {}

    /** Yes: this event. */
    static <E extends Event> Accepted<E> accept(E event) {
        return new Accepted<>(List.of(event), Set.of());
    }

    /** Yes: these events. */
    static <E extends Event> Accepted<E> accept(List<E> events) {
        return new Accepted<>(List.copyOf(events), Set.of());
    }

    /** Yes, and it is so already. */
    static <E extends Event> Accepted<E> nothingToDo() {
        return new Accepted<>(List.of(), Set.of());
    }

    /** No. */
    static <E extends Event> Refused<E> refuse(Refusal refusal) {
        return new Refused<>(refusal, null);
    }

    /** No, with what it concerns in this case. */
    static <E extends Event> Refused<E> refuse(Refusal refusal, String detail) {
        return new Refused<>(refusal, detail);
    }
}
