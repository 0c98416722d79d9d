package waymark.bench.stock;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import waymark.api.understand.insight.Evidence;
import waymark.api.understand.insight.InsightEvent;
import waymark.api.understand.insight.InsightEvent.EvidenceAdded;
import waymark.api.understand.insight.InsightEvent.InsightRecorded;
import waymark.api.understand.insight.InsightId;

/** An insight as an aggregate in the usual way, with one rule. */
final class StockInsight {

    record Add(@TargetAggregateIdentifier String insight, Evidence evidence) {}

    @AggregateIdentifier @SuppressWarnings("UnusedVariable") // Axon reads it.
    private @Nullable String id;
    private int evidence;

    StockInsight() {}

    @CommandHandler
    void on(Add command) {
        if (evidence < 0) {
            throw new IllegalStateException("there is no such insight");
        }
        AggregateLifecycle.apply(new EvidenceAdded(new InsightId(command.insight()),
                command.evidence()));
    }

    @EventSourcingHandler
    void on(InsightEvent event) {
        switch (event) {
            case InsightRecorded told -> id = told.insight().value();
            case EvidenceAdded _ -> evidence++;
            default -> throw new IllegalStateException("not told in this figure");
        }
    }
}
