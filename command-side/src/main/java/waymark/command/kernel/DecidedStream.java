package waymark.command.kernel;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Command;
import waymark.api.kernel.Event;
import waymark.api.kernel.refusal.Refused;
import waymark.command.kernel.rule.Decider;
import waymark.command.kernel.rule.Decision;

/** The one place where a {@link Decider} meets Axon. Subclasses only list their commands. */
public abstract class DecidedStream<S, C extends Command, E extends Event> {

    @AggregateIdentifier @SuppressWarnings("UnusedVariable") // Axon reads it.
    private @Nullable String id;

    private final Decider<S, C, E> decider;
    private S state;
    private long version = -1;

    protected DecidedStream(Decider<S, C, E> decider) {
        this.decider = decider;
        this.state = decider.initial();
    }

    /** Decides, and applies what was accepted. */
    protected final void decide(C command) {
        switch (Deciding.current().decide(decider, state, version, command)) {
            case Decision.Accepted<E>(var events, _) -> events.forEach(AggregateLifecycle::apply);
            case Decision.Refused<E>(var refusal, var detail) ->
                throw new Refused(refusal, detail);
        }
    }

    @EventSourcingHandler
    void replay(Event recorded) {
        @SuppressWarnings("unchecked") // This stream's id leads only to this stream's events.
        E event = (E) recorded;
        id = event.stream();
        state = decider.evolve(state, event);
        version++;
    }
}
