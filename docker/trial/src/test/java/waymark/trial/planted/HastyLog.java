package waymark.trial.planted;

import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Receipt;
import waymark.log.AppendRequest;
import waymark.log.EventLog;

/** Acknowledges first and stores a moment later: right until the program ends in between. */
final class HastyLog extends OtherLog {

    private static final int LATER_MILLIS = 300;

    private final ScheduledExecutorService later = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().factory());
    private final EventLog real;
    private @Nullable Long position;

    HastyLog(EventLog real) {
        super(real);
        this.real = real;
    }

    @Override
    public synchronized Receipt append(AppendRequest request) {
        if (!request.key().key().startsWith("deed-")) {
            return real.append(request);
        }
        long at = (position == null ? real.head() : position) + request.events().size();
        position = at;
        String stream = request.events().getFirst().stream();
        var _ = later.schedule(() -> real.append(request), LATER_MILLIS, TimeUnit.MILLISECONDS);
        return new Receipt(stream, request.expected().getOrDefault(stream, -1L)
                + request.events().size(), at, request.events().size(), null, Instant.now());
    }
}
