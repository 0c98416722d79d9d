package waymark.command.kernel;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import waymark.api.govern.programme.ProgrammeId;
import waymark.api.kernel.Command;
import waymark.api.kernel.Event;
import waymark.api.kernel.mark.BeforeSetUp;
import waymark.api.kernel.refusal.GeneralRefusal;
import waymark.api.kernel.refusal.Refused;
import waymark.command.kernel.rule.Acting;
import waymark.command.kernel.rule.Decider;
import waymark.command.kernel.rule.Decision;
import waymark.command.kernel.rule.Known;
import waymark.command.kernel.rule.OnBehalf;
import waymark.log.EventLog;
import waymark.log.Recorded;
import waymark.log.axon.Appending;

/** One attempt at one command: what it needs to know is loaded here and noted as its read-set. */
final class Deciding {

    /** What a decision needs may lead to what it needs next, but not for ever. */
    private static final int DEEPEST = 64;

    private static final String RESOURCE = Deciding.class.getName();

    private final Ask ask;
    private final EventLog log;
    private final Clock clock;
    private final Appending appending;

    Deciding(Ask ask, Command command, EventLog log, Clock clock) {
        this.ask = ask;
        this.log = log;
        this.clock = clock;
        this.appending = new Appending(ask.key(), ask.actor(), ask.correlation(), command.stream());
    }

    static Deciding current() {
        Deciding deciding = CurrentUnitOfWork.get().root().getResource(RESOURCE);
        if (deciding == null) {
            throw new IllegalStateException("commands come through Commands only");
        }
        return deciding;
    }

    /** Begins, by loading in one round trip what every decision on this stream needs. */
    void attach() {
        CurrentUnitOfWork.get().root().resources().put(RESOURCE, this);
        appending.attach();
        Set<String> first = always();
        first.add(appending.stream());
        appending.load(log, first);
    }

    Appending appending() {
        return appending;
    }

    /** Guards what holds for all streams, gathers what is known, and lets the decider decide. */
    <S, C extends Command, E extends Event> Decision<E> decide(
            Decider<S, C, E> decider, S state, long version, C command) {
        Versions.check(command, version, ask);
        appending.decidedAt(version, command.reason());
        Known known = gather(decider, state, command);
        if (!known.programme().isSetUp()
                && !command.getClass().isAnnotationPresent(BeforeSetUp.class)) {
            throw new Refused(GeneralRefusal.NOT_SET_UP);
        }
        Decision<E> decision = decider.decide(state, command, known);
        if (decision instanceof Decision.Accepted<E>(_, var claims)) {
            appending.claim(claims);
            new OnBehalf<>(decider, state, known).of(command).ifPresent(appending::standsFor);
        }
        return decision;
    }

    private <S, C extends Command, E extends Event> Known gather(
            Decider<S, C, E> decider, S state, C command) {
        Instant now = clock.instant();
        Known known = new Known(ask.actor(), now, LocalDate.ofInstant(now, clock.getZone()),
                load(always()));
        if (!ask.actor().isSystem()) {
            Acting.check(known);
            known = known.and(load(known.of(ask.actor().person(), Acting.FOLD)
                    .standsInFor(known.today())));
        }
        for (int depth = 0; depth < DEEPEST; depth++) {
            Set<String> missing = known.missing(decider.restsOn(state, command, known));
            missing.remove(command.stream());
            if (missing.isEmpty()) {
                return known;
            }
            known = known.and(load(missing));
        }
        throw new IllegalStateException("what this rests on never ends: " + command.stream());
    }

    private Set<String> always() {
        Set<String> streams = new TreeSet<>(Set.of(ProgrammeId.THE.value()));
        if (!ask.actor().isSystem()) {
            streams.add(ask.actor().person());
        }
        return streams;
    }

    private Map<String, List<Event>> load(Set<String> streams) {
        Set<String> missing = new TreeSet<>(streams);
        missing.removeIf(stream -> appending.loaded(stream) != null);
        if (!missing.isEmpty()) {
            appending.load(log, missing);
        }
        Map<String, List<Event>> loaded = new HashMap<>();
        for (String stream : streams) {
            List<Recorded> recorded = requireNonNull(appending.loaded(stream), "just loaded");
            loaded.put(stream, recorded.stream().map(Recorded::event).toList());
            if (!stream.equals(appending.stream())) {
                appending.read(stream, recorded.size() - 1L);
            }
        }
        return loaded;
    }
}
