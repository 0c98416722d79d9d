package waymark.log.axon;

import java.time.Duration;
import java.util.Collection;
import java.util.concurrent.TimeUnit;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import waymark.log.EventLog;
import waymark.log.lookout.Lookout;

/**
 * Has all processors go on as soon as the database is back. Left to themselves they double their
 * wait at each failure, up to a minute, and would sleep on beside a database that answers.
 */
@Component
public class Revival extends Lookout {

    private static final Logger LOG = LoggerFactory.getLogger(Revival.class);
    /** Looks after an outage in which processors are still woken: some notice it late. */
    private static final int AFTERCARE = 10;

    private final EventLog log;
    private final ObjectProvider<EventProcessingConfiguration> processing;
    private final TokenStore tokens;
    private int looksLeft;

    Revival(EventLog log, ObjectProvider<EventProcessingConfiguration> processing,
            TokenStore tokens) {
        super("waymark-revival", Duration.ofSeconds(1));
        this.log = log;
        this.processing = processing;
        this.tokens = tokens;
    }

    @Override
    protected void look() {
        try {
            long head = log.head();
            if (looksLeft == AFTERCARE) {
                LOG.info("The database answers again; the log stands at {}.", head);
            }
            if (looksLeft > 0) {
                looksLeft--;
                processors().forEach(this::goOn);
            }
        } catch (RuntimeException away) {
            if (looksLeft == 0) {
                LOG.warn("The database does not answer; all waits for it: {}", away.toString());
            }
            looksLeft = AFTERCARE;
        }
    }

    private Collection<EventProcessor> processors() {
        return processing.getObject().eventProcessors().values();
    }

    /** Ends the wait of each segment; one that is being worked on is not disturbed. */
    private void goOn(EventProcessor processor) {
        if (processor instanceof StreamingEventProcessor streaming && isWaiting(streaming)) {
            for (int segment : tokens.fetchSegments(processor.getName())) {
                streaming.releaseSegment(segment, 0, TimeUnit.MILLISECONDS);
            }
        }
    }

    private static boolean isWaiting(StreamingEventProcessor processor) {
        var known = processor.processingStatus().values();
        return processor.isError() || known.isEmpty()
                || known.stream().anyMatch(status -> status.isErrorState());
    }
}
