package waymark.trial.planted;

import java.time.Instant;
import waymark.api.kernel.Receipt;
import waymark.log.AppendRequest;
import waymark.log.EventLog;
import waymark.log.LogUnavailable;

/** Takes no answer of the database for a good one. */
final class OptimisticLog extends OtherLog {

    private static final long SOMEWHERE = 1_000_000_000;

    OptimisticLog(EventLog real) {
        super(real);
    }

    @Override
    public Receipt append(AppendRequest request) {
        try {
            return super.append(request);
        } catch (LogUnavailable away) {
            String stream = request.events().getFirst().stream();
            return new Receipt(stream, request.expected().getOrDefault(stream, -1L) + 1,
                    SOMEWHERE, request.events().size(), null, Instant.now());
        }
    }
}
