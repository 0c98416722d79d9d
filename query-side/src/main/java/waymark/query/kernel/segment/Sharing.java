package waymark.query.kernel.segment;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.pooled.MaxSegmentProvider;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import waymark.log.lookout.Lookout;
import waymark.log.side.OnlyWhereKnown;

/**
 * Lets each node follow its share of the segments and no more, so that those who come later find
 * some. Axon's token store sees to it that a segment has one owner at a time, and that it is free
 * again ten seconds after its owner was last heard of.
 */
@OnlyWhereKnown
@Component
public class Sharing extends Lookout implements MaxSegmentProvider {

    /** The name of the processor that follows. */
    public static final String GROUP = "projections";

    private static final Logger LOG = LoggerFactory.getLogger(Sharing.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final int RELEASED_SECONDS = 3;

    private final Nodes nodes;
    private final Segments segments;
    private final ObjectProvider<EventProcessingConfiguration> processing;
    private volatile int share;

    Sharing(Nodes nodes, Segments segments,
            ObjectProvider<EventProcessingConfiguration> processing) {
        super("waymark-sharing", PAUSE);
        this.nodes = nodes;
        this.segments = segments;
        this.processing = processing;
    }

    /**
     * At least one, or Axon builds no processor at all: a node that starts beside others who hold
     * everything, some of them killed just now, would not start. What is too much is given up.
     */
    @Override
    public int getMaxSegments(String processor) {
        return nodes.isOutdated() ? 0 : Math.max(share, 1);
    }

    @Override
    public synchronized void start() {
        look();
        super.start();
    }

    /** Before Axon's processors, which ask for the share as soon as they start. */
    @Override
    public int getPhase() {
        return Integer.MIN_VALUE;
    }

    @Override
    public synchronized void stop() {
        super.stop();
        tried(nodes::leave);
    }

    @Override
    protected void look() {
        tried(() -> {
            nodes.beat();
            share = nodes.share(segments.all().size());
        });
        processor().filter(StreamingEventProcessor::isRunning).ifPresent(this::giveUpSurplus);
    }

    /**
     * A segment whose work was broken off, as when the database went away, stands among the others
     * until it is taken up again. It is nobody's then: counted, it would have this node give up
     * what it does hold, and take that up again, over and over.
     */
    private void giveUpSurplus(StreamingEventProcessor processor) {
        surplus(processor.processingStatus(), share).forEach(segment -> {
            LOG.info("Segment {} is left to another node.", segment);
            processor.releaseSegment(segment, RELEASED_SECONDS, TimeUnit.SECONDS);
        });
    }

    static List<Integer> surplus(Map<Integer, EventTrackerStatus> segments, int share) {
        return segments.entrySet().stream().filter(one -> !one.getValue().isErrorState())
                .map(Map.Entry::getKey).sorted().skip(share).toList();
    }

    private Optional<StreamingEventProcessor> processor() {
        EventProcessingConfiguration all = processing.getIfAvailable();
        return all == null
                ? Optional.empty()
                : all.eventProcessor(GROUP, StreamingEventProcessor.class);
    }

    private static void tried(Runnable asking) {
        try {
            asking.run();
        } catch (DataAccessException | TransactionException away) {
            LOG.debug("The database does not answer; shares stay as they are.", away);
        }
    }
}
