package waymark.command.kernel.rule;

import waymark.api.kernel.Event;

/**
 * What a decider needs to know of another stream, folded from that stream's own events.
 *
 * @param <F> the fact
 */
public interface Fold<F> {

    /** The fact before anything happened. */
    F initial();

    /** The fact after one more event; events that say nothing of it leave it as it is. */
    F evolve(F fact, Event event);
}
