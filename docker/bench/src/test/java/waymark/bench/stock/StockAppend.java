package waymark.bench.stock;

import waymark.api.understand.insight.InsightId;
import waymark.bench.given.Stored;
import waymark.bench.given.Told;
import waymark.bench.measure.Side;
import waymark.log.testing.TestDatabase;

/** The stock engine alone: one event, one transaction. */
public final class StockAppend implements Side {

    private final Stock stock;

    public StockAppend(TestDatabase database) {
        this.stock = new Stock(database);
    }

    @Override
    public Client client(int number) {
        return () -> stock.transactions.executeInTransaction(() -> stock.engine
                .appendEvents(Stock.message(Told.recorded(InsightId.next()), 0)));
    }

    @Override
    public void check(long acknowledged) {
        Stored.same(acknowledged, stock.database, "DomainEventEntry");
    }

    @Override
    public void close() {
        stock.close();
    }
}
