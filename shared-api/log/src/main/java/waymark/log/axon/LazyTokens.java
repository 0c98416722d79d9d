package waymark.log.axon;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;

/**
 * Writes down where a processor is once a second and when it rests, not at each event, for those to
 * which events may come again: a write that waits for the disk would stand in the way of commands.
 */
public final class LazyTokens extends JdbcTokenStore {

    private static final long EVERY_NANOS = TimeUnit.SECONDS.toNanos(1);

    private final TransactionManager transactions;
    private final Set<String> repeatable;
    private final Map<Place, TrackingToken> waiting = new ConcurrentHashMap<>();
    private final Map<Place, Long> written = new ConcurrentHashMap<>();

    /** @param repeatable the names of those processors */
    LazyTokens(Builder builder, TransactionManager transactions, Set<String> repeatable) {
        super(builder);
        this.transactions = transactions;
        this.repeatable = repeatable;
    }

    /**
     * A processor to which the latest events may come again after a crash: what it did the first
     * time it finds done, by means of its own.
     */
    public record Repeatable(String processor) {}

    private record Place(String processor, int segment) {}

    @Override
    public void storeToken(TrackingToken token, String processor, int segment) {
        Place place = new Place(processor, segment);
        if (repeatable.contains(processor) && CurrentUnitOfWork.isStarted()) {
            CurrentUnitOfWork.get().root().afterCommit(done -> reached(place, token));
        } else {
            write(place, token);
        }
    }

    /** Only once all is committed: what is written must never be ahead of what was done. */
    private void reached(Place place, TrackingToken token) {
        waiting.put(place, token);
        Long last = written.get(place);
        if (last == null || System.nanoTime() - last > EVERY_NANOS) {
            transactions.executeInTransaction(() -> write(place, token));
        }
    }

    private void write(Place place, TrackingToken token) {
        waiting.remove(place);
        super.storeToken(token, place.processor(), place.segment());
        written.put(place, System.nanoTime());
    }

    @Override
    public void extendClaim(String processor, int segment) {
        Place place = new Place(processor, segment);
        TrackingToken token = waiting.get(place);
        if (token == null) {
            super.extendClaim(processor, segment);
        } else {
            write(place, token);
        }
    }

    @Override
    public void releaseClaim(String processor, int segment) {
        Place place = new Place(processor, segment);
        TrackingToken token = waiting.get(place);
        if (token != null) {
            try {
                write(place, token);
            } catch (UnableToClaimTokenException taken) {
                // Another has it by now, and begins where it was written to be.
            }
        }
        super.releaseClaim(processor, segment);
    }

    @Override
    public TrackingToken fetchToken(String processor, int segment) {
        waiting.remove(new Place(processor, segment));
        return super.fetchToken(processor, segment);
    }

    @Override
    public TrackingToken fetchToken(String processor, Segment segment) {
        waiting.remove(new Place(processor, segment.getSegmentId()));
        return super.fetchToken(processor, segment);
    }
}
