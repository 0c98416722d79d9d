package waymark.log.axon;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.jspecify.annotations.Nullable;
import waymark.log.EventLog;
import waymark.log.Recorded;

/** Lets Axon's repositories read and write the log. Snapshots are not kept: streams are short. */
final class LogStorageEngine implements EventStorageEngine {

    private static final int BATCH = 500;

    private final EventLog log;

    LogStorageEngine(EventLog log) {
        this.log = log;
    }

    @Override
    public void appendEvents(List<? extends EventMessage<?>> events) {
        Appending.current().append(log,
                events.stream().map(event -> (DomainEventMessage<?>) event).toList());
    }

    @Override
    public void storeSnapshot(DomainEventMessage<?> snapshot) {
        throw new IllegalStateException("streams are short by design; no snapshots are kept");
    }

    @Override
    public Stream<? extends TrackedEventMessage<?>> readEvents(
            @Nullable TrackingToken token, boolean mayBlock) {
        return log.after(Messages.positionOf(token), BATCH).stream().map(Messages::tracked);
    }

    @Override
    public DomainEventStream readEvents(String stream, long firstVersion) {
        List<Recorded> events = Appending.handled()
                .flatMap(command -> Optional.ofNullable(command.loaded(stream)))
                .orElseGet(() -> log.stream(stream, 0, Integer.MAX_VALUE));
        return DomainEventStream.of(events.stream()
                .filter(event -> event.version() >= firstVersion).map(Messages::domain));
    }

    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String stream) {
        return Optional.empty();
    }

    @Override
    public @Nullable TrackingToken createTailToken() {
        return null;
    }

    @Override
    public @Nullable TrackingToken createHeadToken() {
        long head = log.head();
        return head == 0 ? null : new GlobalSequenceTrackingToken(head);
    }
}
