package waymark.log.axon;

import java.util.List;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.AbstractEventStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import waymark.log.EventLog;

/** Axon's event store over the log. */
public final class LogEventStore extends AbstractEventStore {

    /** How many events a reader takes at once. */
    static final int PAGE = 500;

    private final EventLog log;
    private final Tail tail;

    private LogEventStore(Builder builder, EventLog log) {
        super(builder);
        this.log = log;
        this.tail = new Tail(log, PAGE);
    }

    /** The event store over this log. */
    public static LogEventStore over(EventLog log) {
        return new LogEventStore(new Builder(new LogStorageEngine(log)), log);
    }

    /** Refuses what would be lost: an event published once the append is under way. */
    @Override
    public void publish(List<? extends EventMessage<?>> events) {
        if (CurrentUnitOfWork.get().root().phase() != UnitOfWork.Phase.STARTED) {
            throw new IllegalStateException("too late to publish: the append is under way");
        }
        super.publish(events);
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken token) {
        return new LogStream(log, tail, Messages.positionOf(token));
    }

    private static final class Builder extends AbstractEventStore.Builder {

        Builder(LogStorageEngine engine) {
            storageEngine(engine);
        }
    }
}
