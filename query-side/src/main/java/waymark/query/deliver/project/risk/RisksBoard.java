package waymark.query.deliver.project.risk;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import waymark.api.deliver.project.risk.Answering;
import waymark.api.deliver.project.risk.RiskEvent;
import waymark.api.deliver.project.risk.RiskEvent.RiskBecameIssue;
import waymark.api.deliver.project.risk.RiskEvent.RiskClosed;
import waymark.api.deliver.project.risk.RiskEvent.RiskRegistered;
import waymark.api.deliver.project.risk.RiskEvent.RiskWeighed;
import waymark.api.deliver.project.risk.RiskEvent.RisksOpened;
import waymark.api.deliver.project.risk.RiskQuery.RiskView;
import waymark.api.deliver.project.risk.RiskQuery.Standing;
import waymark.api.deliver.project.risk.Weighing;
import waymark.api.kernel.Event;
import waymark.log.Recorded;
import waymark.query.kernel.Projection;

/** The risks of each project, under the id of the project. */
final class RisksBoard implements Projection<RisksRow> {

    static final String OWNER = "owner";

    @Override
    public String name() {
        return "project-risk";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Class<RisksRow> rowType() {
        return RisksRow.class;
    }

    @Override
    public Set<String> rowsOf(Event event) {
        return event instanceof RiskEvent told ? Set.of(told.project().value()) : Set.of();
    }

    @Override
    public RisksRow evolve(@Nullable RisksRow before, String key, Recorded recorded) {
        Instant at = recorded.recordedAt();
        RisksRow row = (before == null
                ? new RisksRow(key, recorded.version(), List.of())
                : before).at(recorded.version());
        return switch ((RiskEvent) recorded.event()) {
            case RisksOpened _ -> row;
            case RiskRegistered told -> row.with(weighed(new RiskView(told.number(),
                    Standing.RISK, told.what(), 0, 0, 0, "", null, null, null, null, at),
                    told.weighing(), told.answering(), at));
            case RiskWeighed told -> row.changed(told.number(),
                    one -> weighed(one, told.weighing(), told.answering(), at));
            case RiskBecameIssue told -> row.changed(told.number(),
                    one -> issue(one, told.happened(), at));
            case RiskClosed told -> row.changed(told.number(),
                    one -> closed(one, told.reason(), at));
        };
    }

    @Override
    public List<Facet> facets(RisksRow row) {
        return row.risks().stream().filter(one -> one.standing() != Standing.CLOSED)
                .map(RiskView::owner).distinct().map(owner -> new Facet(OWNER, owner)).toList();
    }

    private static RiskView weighed(
            RiskView one, Weighing weighing, Answering answering, Instant at) {
        return new RiskView(one.number(), one.standing(), one.what(), weighing.likelihood(),
                weighing.effect(), weighing.score(), answering.owner().value(),
                answering.answer(), answering.due(), one.happened(), one.closed(), at);
    }

    private static RiskView issue(RiskView one, String happened, Instant at) {
        return new RiskView(one.number(), Standing.ISSUE, one.what(), one.likelihood(),
                one.effect(), one.score(), one.owner(), one.answer(), one.due(), happened, null,
                at);
    }

    private static RiskView closed(RiskView one, String reason, Instant at) {
        return new RiskView(one.number(), Standing.CLOSED, one.what(), one.likelihood(),
                one.effect(), one.score(), one.owner(), one.answer(), one.due(), one.happened(),
                reason, at);
    }
}
