package waymark.query.kernel.segment;

import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;

/**
 * Hands every event to every segment, and says to which. Axon would divide the events; but what
 * must be taken in one order is a row, and one row may gather many streams while one event may
 * touch many rows. So each segment sees the whole log and picks what concerns its own rows.
 */
public final class EverySegment implements EventHandlerInvoker {

    private static final String RESOURCE = EverySegment.class.getName();

    private final EventHandlerInvoker handlers;

    /** Hands the events to this handler. */
    public EverySegment(Object handler) {
        this.handlers = SimpleEventHandlerInvoker.builder().eventHandlers(handler)
                .listenerInvocationErrorHandler(PropagatingErrorHandler.instance()).build();
    }

    /** The number of the segment that the event in hand is handed to. */
    public static int current() {
        Integer segment = CurrentUnitOfWork.get().root().getResource(RESOURCE);
        return segment;
    }

    @Override
    public boolean canHandle(EventMessage<?> message, Segment segment) {
        return handlers.canHandle(message, Segment.ROOT_SEGMENT);
    }

    @Override
    public boolean canHandleType(Class<?> payload) {
        return handlers.canHandleType(payload);
    }

    @Override
    public void handle(EventMessage<?> message, Segment segment) throws Exception {
        CurrentUnitOfWork.get().root().resources().put(RESOURCE, segment.getSegmentId());
        handlers.handle(message, Segment.ROOT_SEGMENT);
    }

    /** Rows are built anew beside the live ones, never by Axon's resets. */
    @Override
    public boolean supportsReset() {
        return false;
    }
}
