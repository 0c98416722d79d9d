package waymark.query.kernel.following;

import java.util.function.Supplier;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.Transaction;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import waymark.log.axon.LazyTokens.Repeatable;
import waymark.query.kernel.Projection;
import waymark.query.kernel.segment.EverySegment;
import waymark.query.kernel.segment.Segments;
import waymark.query.kernel.segment.Segments.Standing;
import waymark.query.kernel.segment.Sharing;

/** Finds every projection by its type, so that it needs no framework, and has all follow. */
@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
@ComponentScan(basePackages = "waymark.query", useDefaultFilters = false,
        includeFilters = @ComponentScan.Filter(type = FilterType.ASSIGNABLE_TYPE,
                classes = Projection.class))
class FollowingConfiguration {

    /** How often a node looks for segments that nobody has, and says that it still has its own. */
    private static final long CLAIMED_EVERY_MS = 1_000;

    /** Large batches keep a catch-up short. */
    private static final int BATCH = 500;

    @Bean
    ConfigurerModule following() {
        return configurer -> configurer.eventProcessing(processing -> processing
                .registerPooledStreamingEventProcessorConfiguration(
                        Sharing.GROUP, FollowingConfiguration::inSegments));
    }

    /** How far each segment has come stands beside its rows; what is behind that is passed over. */
    @Bean
    Repeatable followersMayHearTwice() {
        return new Repeatable(Sharing.GROUP);
    }

    private static PooledStreamingEventProcessor.Builder inSegments(
            Configuration configuration, PooledStreamingEventProcessor.Builder processor) {
        Segments segments = configuration.getComponent(Segments.class);
        return processor
                .eventHandlerInvoker(
                        new EverySegment(configuration.getComponent(FollowingHandler.class)))
                .maxSegmentProvider(configuration.getComponent(Sharing.class))
                .initialSegmentCount(segments.all().size())
                .initialToken(source -> before(segments))
                .tokenClaimInterval(CLAIMED_EVERY_MS)
                .claimExtensionThreshold(CLAIMED_EVERY_MS)
                .transactionManager(new ForTokens(
                        configuration.getComponent(TransactionManager.class)))
                .batchSize(BATCH);
    }

    /** Batches have transactions of the follower's own, or none; only tokens need Axon's. */
    private record ForTokens(TransactionManager tokens) implements TransactionManager {

        @Override
        public Transaction startTransaction() {
            return NoTransactionManager.INSTANCE.startTransaction();
        }

        @Override
        public void executeInTransaction(Runnable task) {
            tokens.executeInTransaction(task);
        }

        @Override
        public <T> T fetchInTransaction(Supplier<T> asking) {
            return tokens.fetchInTransaction(asking);
        }
    }

    /** Where tokens of a new division begin: nothing before it needs to be read again. */
    private static @Nullable TrackingToken before(Segments segments) {
        long taken = segments.all().stream().mapToLong(Standing::position).min().orElse(0);
        return taken == 0 ? null : new GlobalSequenceTrackingToken(taken);
    }
}
