package waymark.query.audit.trace;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import waymark.api.audit.trace.TraceQuery.FindItems;
import waymark.api.audit.trace.TraceQuery.FindTrace;
import waymark.api.audit.trace.TraceQuery.ItemList;
import waymark.api.audit.trace.TraceQuery.ItemView;
import waymark.api.audit.trace.TraceQuery.Link;
import waymark.api.audit.trace.TraceQuery.Paid;
import waymark.api.audit.trace.TraceQuery.TraceView;
import waymark.api.audit.trace.TraceQuery.Traced;
import waymark.api.measure.benefit.MoneyQuery.AskReturn;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Unknown;
import waymark.query.kernel.Viewer;

/** Answers how things hang together, and which there are. */
@Component
class TraceAnswers {

    /** The way from customers to money, on which everything has its place. */
    private static final List<String> WAY = List.of("feedback-source", "followup", "metric",
            "feedback", "persona", "journey", "touchpoint", "evidence", "insight", "problem",
            "cause", "design-rule", "objective", "initiative", "business-case", "meeting",
            "decision", "project", "benefit", "outcome");
    private static final int PAID = 5;

    private final Neighbours neighbours;
    private final ItemSearch search;
    private final Spoken spoken;
    private final Queries queries;

    TraceAnswers(Neighbours neighbours, ItemSearch search, Spoken spoken, Queries queries) {
        this.neighbours = neighbours;
        this.search = search;
        this.spoken = spoken;
        this.queries = queries;
    }

    @QueryHandler
    TraceView trace(FindTrace query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        ItemView item = neighbours.item(query.id(), viewer.asOf()).orElseThrow(Unknown.id());
        Walk walk = new Walk(neighbours, query.open(), viewer.asOf()).from(item.id());
        Map<String, ItemView> items = neighbours.items(walk.steps().keySet(), viewer.asOf());
        List<Traced> recorded = items.values().stream()
                .map(one -> new Traced(one, walk.steps().getOrDefault(one.id(), 0),
                        walk.more(one.id())))
                .toList();
        Spoken.Words words = spoken.by(recorded, viewer);
        List<Link> links = walk.links().stream()
                .filter(link -> items.keySet().containsAll(Set.of(link.from(), link.to())))
                .toList();
        return new TraceView(item, Stream.concat(recorded.stream(), words.items().stream())
                .sorted(Comparator.comparingInt((Traced one) -> WAY.indexOf(one.item().kind()))
                        .thenComparing(one -> one.item().id()))
                .toList(), Stream.concat(links.stream(), words.links().stream()).toList(),
                money(recorded, viewer));
    }

    @QueryHandler
    ItemList find(FindItems query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        return search.find(query, viewer.asOf());
    }

    private List<Paid> money(List<Traced> traced, Viewer viewer) {
        return traced.stream().map(Traced::item).filter(one -> one.kind().equals("initiative"))
                .limit(PAID)
                .map(one -> new Paid(one, queries.ask(new AskReturn(one.id()), viewer)))
                .toList();
    }
}
