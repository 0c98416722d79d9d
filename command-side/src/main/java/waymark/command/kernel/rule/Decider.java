package waymark.command.kernel.rule;

import java.util.Set;
import waymark.api.kernel.Command;
import waymark.api.kernel.Event;

/**
 * The rules of one kind of stream, as pure functions: no clock, no chance, no look-up. Whatever a
 * decision needs comes in with the state, the command and what is {@link Known}.
 *
 * @param <S> what is remembered of the stream to decide by
 * @param <C> the commands it understands
 * @param <E> the events it accepts
 */
public interface Decider<S, C extends Command, E extends Event> {

    /** What is remembered before anything happened. */
    S initial();

    /** What is remembered after one more event. */
    S evolve(S state, E event);

    /**
     * The streams of others that this decision rests on. They are loaded and asked for again until
     * nothing new is named, so that one may lead to the next.
     */
    default Set<String> restsOn(S state, C command, Known known) {
        return Set.of();
    }

    /** What follows from the command: events, nothing, or a refusal. */
    Decision<E> decide(S state, C command, Known known);
}
