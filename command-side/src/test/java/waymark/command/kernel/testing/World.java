package waymark.command.kernel.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import waymark.api.govern.organisation.PersonId;
import waymark.api.govern.programme.Profile;
import waymark.api.govern.programme.ProgrammeEvent;
import waymark.api.govern.programme.ProgrammeEvent.ProgrammeSetUp;
import waymark.api.govern.programme.ProgrammeId;
import waymark.api.govern.programme.Settings;
import waymark.api.kernel.Actor;
import waymark.api.kernel.Command;
import waymark.api.kernel.Event;
import waymark.command.kernel.rule.Acting;
import waymark.command.kernel.rule.Decider;
import waymark.command.kernel.rule.Decision;
import waymark.command.kernel.rule.Known;

/**
 * All that surrounds a story: who acts, when, and what happened to other streams.
 *
 * @param by who acts
 * @param at the moment of acting, in UTC
 * @param streams what happened to other streams
 */
public record World(Actor by, Instant at, Map<String, List<Event>> streams) {

    /** As deep as the kernel follows what a decision rests on. */
    private static final int DEEPEST = 64;

    static World usual() {
        Actor somebody = new Actor(
                new PersonId("person/00000000-0000-7000-8000-0000000000aa").value(), Set.of(),
                null);
        return new World(somebody, Instant.parse("2026-06-01T09:00:00Z"), Map.of())
                .agreeing(Profile.STANDARD, Settings.usual("EUR", 2));
    }

    World beforeSetUp() {
        return withProgramme(List.of());
    }

    World agreeing(Profile profile, Settings settings) {
        int deciding = profile == Profile.SMALL ? 3 : 9;
        return withProgramme(List.of(new ProgrammeSetUp(
                profile, deciding, "Quillhaven", null, settings, false)));
    }

    World on(LocalDate day) {
        return new World(by, day.atTime(9, 0).toInstant(ZoneOffset.UTC), streams);
    }

    World by(Actor actor) {
        return new World(actor, at, streams);
    }

    World knowing(String stream, Event... others) {
        Map<String, List<Event>> more = new HashMap<>(streams);
        List<Event> all = new ArrayList<>(streams.getOrDefault(stream, List.of()));
        all.addAll(List.of(others));
        more.put(stream, all);
        return new World(by, at, more);
    }

    <S, C extends Command, E extends Event> Decision<E> decide(
            Decider<S, C, E> decider, S state, C command, List<E> own) {
        Known known = only(always(), command, own);
        for (int depth = 0; depth < DEEPEST; depth++) {
            Set<String> wanted = new TreeSet<>(decider.restsOn(state, command, known));
            wanted.remove(command.stream());
            if (known.streams().keySet().containsAll(wanted)) {
                return decider.decide(state, command, known);
            }
            wanted.addAll(known.streams().keySet());
            known = only(wanted, command, own);
        }
        throw new IllegalStateException("what this rests on never ends: " + command.stream());
    }

    /** The programme, who acts, and whose work that one has today, as in the kernel. */
    private Set<String> always() {
        Set<String> always = new TreeSet<>(Set.of(ProgrammeId.THE.value(), by.person()));
        Acting acting = Acting.FOLD.initial();
        for (Event event : streams.getOrDefault(by.person(), List.of())) {
            acting = Acting.FOLD.evolve(acting, event);
        }
        always.addAll(acting.standsInFor(LocalDate.ofInstant(at, ZoneOffset.UTC)));
        return always;
    }

    /** What was not named stays unknown, as in the kernel. */
    private Known only(Set<String> named, Command command, List<? extends Event> own) {
        Map<String, List<Event>> loaded = new HashMap<>();
        for (String stream : named) {
            loaded.put(stream, stream.equals(command.stream())
                    ? List.copyOf(own)
                    : streams.getOrDefault(stream, List.of()));
        }
        return new Known(by, at, LocalDate.ofInstant(at, ZoneOffset.UTC), loaded);
    }

    private World withProgramme(List<ProgrammeEvent> events) {
        Map<String, List<Event>> other = new HashMap<>(streams);
        other.put(ProgrammeId.THE.value(), List.copyOf(events));
        return new World(by, at, other);
    }
}
