package waymark.log.axon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Actor;
import waymark.api.kernel.Event;
import waymark.api.kernel.Receipt;
import waymark.log.AppendRequest;
import waymark.log.EventLog;
import waymark.log.Meta;
import waymark.log.Recorded;

/**
 * The way of one command to the log. It waits in the root unit of work, gathers what the decision
 * rested on, and becomes exactly one append.
 */
public final class Appending {

    private static final String RESOURCE = Appending.class.getName();

    private final AppendRequest.Key key;
    private Actor actor;
    private final String correlation;
    private final String stream;
    private final Map<String, Long> readSet = new HashMap<>();
    private final Map<String, List<Recorded>> loaded = new HashMap<>();
    private final Set<String> claims = new HashSet<>();
    private long version = -1;
    private @Nullable String reason;
    private @Nullable Receipt receipt;

    /**
     * @param key the idempotency key
     * @param actor who acts
     * @param correlation what all messages of the request share
     * @param stream the stream the command would write
     */
    public Appending(AppendRequest.Key key, Actor actor, String correlation, String stream) {
        this.key = key;
        this.actor = actor;
        this.correlation = correlation;
        this.stream = stream;
    }

    /** The one of the command being handled in this thread. */
    public static Appending current() {
        return handled().orElseThrow(
                () -> new IllegalStateException("events are appended by commands only"));
    }

    /** The one of the command being handled in this thread, if there is one. */
    static Optional<Appending> handled() {
        return CurrentUnitOfWork.isStarted()
                ? Optional.ofNullable(CurrentUnitOfWork.get().root().getResource(RESOURCE))
                : Optional.empty();
    }

    /** Puts this into the root unit of work of the command being handled. */
    public void attach() {
        CurrentUnitOfWork.get().root().resources().put(RESOURCE, this);
    }

    /**
     * Loads streams whole, in one round trip. What Axon then asks for of the command's own stream
     * is answered from here; that nothing has moved since is checked by the append.
     */
    public void load(EventLog log, Set<String> streams) {
        streams.forEach(one -> loaded.put(one, new ArrayList<>()));
        log.streams(streams).forEach(recorded -> loaded
                .getOrDefault(recorded.stream(), new ArrayList<>()).add(recorded));
    }

    /** The events of a stream that was loaded; null for one that was not. */
    public @Nullable List<Recorded> loaded(String which) {
        return loaded.get(which);
    }

    /** Notes that the decision rests on this version of another stream. */
    public void read(String other, long itsVersion) {
        readSet.put(other, itsVersion);
    }

    /** Notes a name that only this append may ever take. */
    public void claim(Set<String> names) {
        claims.addAll(names);
    }

    /** Notes for whom this is done, where the actor could not have done it alone (ORG-3). */
    public void standsFor(String other) {
        actor = actor.standingFor(other);
    }

    /** Notes the version the command's own stream stood at, and why it is changed. */
    public void decidedAt(long itsVersion, @Nullable String why) {
        version = itsVersion;
        reason = why;
    }

    /** Appends what the command led to. */
    void append(EventLog log, List<? extends DomainEventMessage<?>> messages) {
        if (receipt != null) {
            throw new IllegalStateException("a command appends once");
        }
        Map<String, Long> expected = new HashMap<>();
        messages.forEach(message -> expected.merge(message.getAggregateIdentifier(),
                message.getSequenceNumber() - 1, Math::min));
        receipt = log.append(request(expected,
                messages.stream().map(message -> (Event) message.getPayload()).toList()));
    }

    /** Keeps the key of a command that was accepted and changed nothing. */
    public void appendNothing(EventLog log) {
        if (receipt == null) {
            receipt = log.append(request(Map.of(stream, version), List.of()));
        }
    }

    private AppendRequest request(Map<String, Long> expected, List<Event> events) {
        return new AppendRequest(key, expected, events, claims,
                new Meta(actor, reason, correlation, key.key(), readSet));
    }

    /** The stream the command would write. */
    public String stream() {
        return stream;
    }

    /** What the log answered, once it has. */
    public @Nullable Receipt receipt() {
        return receipt;
    }
}
