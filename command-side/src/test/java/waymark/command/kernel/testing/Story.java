package waymark.command.kernel.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import waymark.api.govern.programme.Profile;
import waymark.api.govern.programme.Settings;
import waymark.api.kernel.Actor;
import waymark.api.kernel.Command;
import waymark.api.kernel.Event;
import waymark.api.kernel.Role;
import waymark.command.kernel.rule.Decider;
import waymark.command.kernel.rule.Decision;

/**
 * Given, when, then over one stream. Every step answers a new story, so that a field may hold the
 * beginning that many tests share. Unless it says otherwise, the programme is set up with the
 * profile STANDARD in EUR, the day is 1 June 2026, and a person without roles acts.
 *
 * @param decider the rules
 * @param world who acts, when, and what else is known
 * @param events what happened to this stream
 */
public record Story<S, C extends Command, E extends Event>(
        Decider<S, C, E> decider, World world, List<E> events) {

    /** A story that has not begun. */
    public static <S, C extends Command, E extends Event> Story<S, C, E> of(
            Decider<S, C, E> decider) {
        return new Story<>(decider, World.usual(), List.of());
    }

    /** From here on, this one acts. */
    public Story<S, C, E> by(Actor actor) {
        return in(world.by(actor));
    }

    /** From here on, a person with these roles acts. */
    public Story<S, C, E> by(String person, Role... roles) {
        return by(new Actor(person, Set.of(roles), null));
    }

    /** The programme is of this profile. */
    public Story<S, C, E> in(Profile profile) {
        return agreeing(profile, Settings.usual("EUR", 2));
    }

    /** The programme agreed on this. */
    public Story<S, C, E> agreeing(Profile profile, Settings settings) {
        return in(world.agreeing(profile, settings));
    }

    /** Nobody has set the programme up yet. */
    public Story<S, C, E> beforeSetUp() {
        return in(world.beforeSetUp());
    }

    /** From here on it is this day, nine in the morning in UTC. */
    public Story<S, C, E> on(LocalDate day) {
        return in(world.on(day));
    }

    /** Beside it, this happened to another stream. */
    public Story<S, C, E> knowing(String stream, Event... others) {
        return in(world.knowing(stream, others));
    }

    /** This happened. */
    @SafeVarargs
    @SuppressWarnings("varargs") // Only read.
    public final Story<S, C, E> given(E... more) {
        return given(List.of(more));
    }

    /** This happened. */
    public Story<S, C, E> given(List<? extends E> more) {
        return new Story<>(decider, world,
                Stream.concat(events.stream(), more.stream()).toList());
    }

    /** The state after all that happened. */
    public S state() {
        S state = decider.initial();
        for (E event : events) {
            state = decider.evolve(state, event);
        }
        return state;
    }

    /** What the decider answers. */
    public Decision<E> decide(C command) {
        return world.decide(decider, state(), command, events);
    }

    /** Somebody asks; what follows is said with {@code then...}. */
    public Outcome<E> when(C command) {
        return new Outcome<>(decide(command));
    }

    /** What happened next: the story goes on if the wish was granted, or stays as it is. */
    public Story<S, C, E> and(C command) {
        return switch (decide(command)) {
            case Decision.Accepted<E>(var granted, _) -> given(granted);
            case Decision.Refused<E> _ -> this;
        };
    }

    private Story<S, C, E> in(World other) {
        return new Story<>(decider, other, events);
    }
}
