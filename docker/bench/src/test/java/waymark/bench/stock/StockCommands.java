package waymark.bench.stock;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import waymark.api.understand.insight.InsightId;
import waymark.bench.given.Stored;
import waymark.bench.given.Told;
import waymark.bench.measure.Side;
import waymark.bench.stock.StockInsight.Add;
import waymark.log.testing.TestDatabase;

/** Commands to aggregates of stock Axon, in a transaction each, as its starter has it. */
public final class StockCommands implements Side {

    private static final int EVENTS = 20;

    private final Stock stock;
    private final Configuration axon;
    private final List<InsightId> insights;
    private final AtomicInteger next = new AtomicInteger();

    /** @param streams that commands are sent to in turn */
    public StockCommands(TestDatabase database, int streams) {
        this.stock = new Stock(database);
        this.insights = stock.fill(streams, id -> Told.ofEvidence(id, EVENTS));
        this.axon = DefaultConfigurer.defaultConfiguration(false)
                .configureSerializer(any -> stock.serializer)
                .configureEventSerializer(any -> stock.serializer)
                .configureMessageSerializer(any -> stock.serializer)
                .configureTransactionManager(any -> stock.transactions)
                .configureEventStore(any -> stock.store())
                .configureAggregate(StockInsight.class)
                .start();
    }

    @Override
    public Client client(int number) {
        return () -> axon.commandGateway().sendAndWait(new Add(
                insights.get(next.getAndIncrement() % insights.size()).value(), Told.EVIDENCE));
    }

    @Override
    public void check(long acknowledged) {
        Stored.same((long) insights.size() * EVENTS + acknowledged, stock.database,
                "DomainEventEntry");
    }

    @Override
    public void close() {
        axon.shutdown();
        stock.close();
    }
}
