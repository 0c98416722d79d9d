package waymark.query.deliver.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import waymark.api.deliver.project.ProjectEvent;
import waymark.api.deliver.project.ProjectEvent.CostRecorded;
import waymark.api.deliver.project.ProjectEvent.ManagerNamed;
import waymark.api.deliver.project.ProjectEvent.MilestoneAdded;
import waymark.api.deliver.project.ProjectEvent.MilestoneMoved;
import waymark.api.deliver.project.ProjectEvent.ProjectCompleted;
import waymark.api.deliver.project.ProjectEvent.ProjectReported;
import waymark.api.deliver.project.ProjectEvent.ProjectStarted;
import waymark.api.deliver.project.ProjectEvent.ProjectStopped;
import waymark.api.deliver.project.ProjectEvent.RiskRaised;
import waymark.api.deliver.project.ProjectEvent.ThingLeftOpen;
import waymark.api.deliver.project.change.BaselineEvent.ChangeApproved;
import waymark.api.deliver.project.cost.Cost;
import waymark.api.deliver.project.pilot.PilotEvent;
import waymark.api.deliver.project.week.Expected;
import waymark.api.kernel.Event;
import waymark.log.Recorded;
import waymark.query.deliver.project.stage.ProjectStages;
import waymark.query.kernel.Projection;

/** Every project with its last report. Money is not kept here: the ledger adds it up. */
final class ProjectBoard implements Projection<ProjectRow> {

    @Override
    public String name() {
        return "project";
    }

    @Override
    public int version() {
        return 6;
    }

    @Override
    public Class<ProjectRow> rowType() {
        return ProjectRow.class;
    }

    @Override
    public Set<String> rowsOf(Event event) {
        return switch (event) {
            case ProjectEvent told -> Set.of(told.stream());
            case ChangeApproved told -> Set.of(told.project().value());
            case PilotEvent told -> Set.of(told.project().value());
            case Event _ -> Set.of();
        };
    }

    @Override
    public ProjectRow evolve(@Nullable ProjectRow before, String key, Recorded recorded) {
        if (recorded.event() instanceof ProjectStarted told) {
            return ProjectRow.begin(recorded, told);
        }
        ProjectRow row = java.util.Objects.requireNonNull(before, "started");
        ProjectRow told = switch (recorded.event()) {
            case ProjectEvent event -> reported(row.changed(recorded), event);
            case ChangeApproved event -> row.with(event);
            case Event _ -> row;
        };
        return told.at(ProjectStages.after(row.stage(), recorded.event()));
    }

    private static ProjectRow reported(ProjectRow row, ProjectEvent event) {
        return switch (event) {
            case ProjectStarted _ -> row;
            case ManagerNamed told -> row.managedBy(told.manager());
            case MilestoneAdded told -> row.with(told);
            case ThingLeftOpen _ -> row;
            case ProjectReported told -> row.with(told);
            case CostRecorded told -> told.kind() == Cost.Kind.FORECAST
                    ? row.costing(new Expected<>(told.amount(), told.effectiveOn()))
                    : row;
            case MilestoneMoved told -> row.with(told);
            case RiskRaised told -> row.with(told);
            case ProjectCompleted told -> row.ended(told, null);
            case ProjectStopped told -> row.ended(null, told);
        };
    }

    @Override
    public List<Facet> facets(ProjectRow row) {
        List<Facet> facets = new ArrayList<>(List.of(
                new Facet("stage", row.stage().name()),
                new Facet("initiative", row.started().initiative().value())));
        if (row.started().externalKey() != null) {
            facets.add(new Facet("key", row.started().externalKey()));
        }
        if (row.started().businessCase() != null) {
            facets.add(new Facet("case", row.started().businessCase().value()));
        }
        return facets;
    }
}
