package waymark.query.deliver.watch;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import waymark.api.deliver.project.ProjectEvent.ManagerNamed;
import waymark.api.deliver.project.ProjectEvent.MilestoneMoved;
import waymark.api.deliver.project.ProjectEvent.ProjectCompleted;
import waymark.api.deliver.project.ProjectEvent.ProjectReported;
import waymark.api.deliver.project.ProjectEvent.ProjectStarted;
import waymark.api.deliver.project.ProjectEvent.ProjectStopped;
import waymark.api.deliver.project.ProjectEvent.RiskRaised;
import waymark.api.deliver.project.ProjectEvent.ThingLeftOpen;
import waymark.api.deliver.review.ReviewEvent.ProjectReviewed;
import waymark.api.deliver.watch.OverdueEvent.ReportOverdue;
import waymark.api.kernel.Event;
import waymark.log.Recorded;
import waymark.query.kernel.Projection;

/** What each project owes: a report that is overdue, a look back once it has ended. */
final class SilenceBoard implements Projection<SilenceRow> {

    static final Facet OVERDUE = new Facet("report", "overdue");

    /** The manager of a project that has ended and was not looked back at yet. */
    static final String TO_REVIEW = "to-review";

    @Override
    public String name() {
        return "project-watch";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Class<SilenceRow> rowType() {
        return SilenceRow.class;
    }

    @Override
    public Set<String> rowsOf(Event event) {
        return switch (event) {
            case ProjectStarted _,ProjectReported _,MilestoneMoved _,RiskRaised _ ->
                Set.of(event.stream());
            case ManagerNamed _,ThingLeftOpen _,ProjectCompleted _,ProjectStopped _ ->
                Set.of(event.stream());
            case ReportOverdue told -> Set.of(told.project().value());
            case ProjectReviewed told -> Set.of(told.project().value());
            default -> Set.of();
        };
    }

    @Override
    public SilenceRow evolve(@Nullable SilenceRow before, String key, Recorded recorded) {
        if (recorded.event() instanceof ProjectStarted told) {
            return SilenceRow.begin(recorded, told);
        }
        SilenceRow row = Objects.requireNonNull(before, key);
        return switch (recorded.event()) {
            case ReportOverdue told -> row.silent(told.due());
            case ManagerNamed told -> row.managedBy(told.manager());
            case ThingLeftOpen told -> row.leaving(told.left());
            case ProjectCompleted told -> row.ended(told.reviewOn());
            case ProjectStopped told -> row.ended(told.reviewOn());
            case ProjectReviewed told -> row.reviewed(told.findings());
            default -> row.heard();
        };
    }

    @Override
    public List<Facet> facets(SilenceRow row) {
        List<Facet> facets = new ArrayList<>();
        if (row.reportDue() != null) {
            facets.add(OVERDUE);
        }
        if (row.reviewOn() != null && row.findings() == null) {
            facets.add(new Facet(TO_REVIEW, row.manager()));
        }
        return facets;
    }
}
