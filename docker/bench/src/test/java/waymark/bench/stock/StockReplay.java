package waymark.bench.stock;

import java.util.concurrent.locks.LockSupport;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.jdbc.core.simple.JdbcClient;
import waymark.bench.given.Told;
import waymark.bench.measure.NotMeasured;
import waymark.log.testing.TestDatabase;

/** A pooled processor of stock Axon, reset and run through again, with one upsert an event. */
public final class StockReplay implements AutoCloseable {

    private static final int SEGMENTS = 2;
    private static final int BATCH = 500;

    private final Stock stock;
    private final Configuration axon;
    private final PooledStreamingEventProcessor processor;
    private final long head;

    /** @param insights how many lives the log holds, of four events each */
    public StockReplay(TestDatabase database, int insights) {
        this.stock = new Stock(database);
        tables(JdbcClient.create(stock.pool));
        stock.fill(insights, Told::ofLife);
        this.head = insights * 4L;
        this.axon = configured();
        this.processor = axon.eventProcessingConfiguration()
                .eventProcessor(StockBoard.GROUP, PooledStreamingEventProcessor.class)
                .orElseThrow();
        axon.start();
    }

    private static void tables(JdbcClient client) {
        client.sql("""
                create table TokenEntry (processorName varchar(255) not null,
                    segment integer not null, token bytea, tokenType varchar(255),
                    timestamp varchar(255), owner varchar(255),
                    primary key (processorName, segment))""").update();
        client.sql("""
                create table stock_board (id varchar(200) primary key,
                    stage varchar(40) not null, doc text not null)""").update();
    }

    private Configuration configured() {
        return DefaultConfigurer.defaultConfiguration(false)
                .configureSerializer(any -> stock.serializer)
                .configureEventSerializer(any -> stock.serializer)
                .configureMessageSerializer(any -> stock.serializer)
                .configureTransactionManager(any -> stock.transactions)
                .configureEventStore(any -> stock.store())
                .eventProcessing(processing -> processing.usingPooledStreamingEventProcessors()
                        .registerTokenStore(any -> JdbcTokenStore.builder()
                                .connectionProvider(stock.connections)
                                .serializer(stock.serializer).contentType(byte[].class).build())
                        .registerEventHandler(any -> new StockBoard(stock.pool))
                        .registerPooledStreamingEventProcessorConfiguration(StockBoard.GROUP,
                                (any, one) -> one.initialSegmentCount(SEGMENTS).batchSize(BATCH)))
                .buildConfiguration();
    }

    /** Events a second, from the first to the last. */
    public double replay() {
        caughtUp();
        processor.shutDown();
        processor.resetTokens(source -> source.createTailToken());
        long start = System.nanoTime();
        processor.start();
        caughtUp();
        return head * 1e9 / (System.nanoTime() - start);
    }

    private void caughtUp() {
        long patience = System.nanoTime() + 300_000_000_000L;
        while (!isAtTheEnd()) {
            if (System.nanoTime() > patience) {
                throw NotMeasured.isVoid("stock Axon did not come to the end of the log");
            }
            LockSupport.parkNanos(5_000_000);
        }
    }

    private boolean isAtTheEnd() {
        var status = processor.processingStatus().values();
        return status.size() == SEGMENTS && status.stream().allMatch(
                one -> one.getCurrentPosition().orElse(0) >= head);
    }

    @Override
    public void close() {
        axon.shutdown();
        stock.close();
    }
}
