package waymark.query.deliver.project.work;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import waymark.api.deliver.project.work.WorkEvent;
import waymark.api.deliver.project.work.WorkEvent.WorkHookClosed;
import waymark.api.deliver.project.work.WorkEvent.WorkHookOpened;
import waymark.api.deliver.project.work.WorkEvent.WorkLinked;
import waymark.api.deliver.project.work.WorkEvent.WorkOpened;
import waymark.api.deliver.project.work.WorkEvent.WorkUnlinked;
import waymark.api.deliver.project.work.WorkQuery.LinkView;
import waymark.api.kernel.Event;
import waymark.log.Recorded;
import waymark.query.kernel.Projection;

/** The work of each project elsewhere, under the id of the project. */
final class WorkBoard implements Projection<WorkRow> {

    @Override
    public String name() {
        return "project-work";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<WorkRow> rowType() {
        return WorkRow.class;
    }

    @Override
    public Set<String> rowsOf(Event event) {
        return event instanceof WorkEvent told ? Set.of(told.project().value()) : Set.of();
    }

    @Override
    public WorkRow evolve(@Nullable WorkRow before, String key, Recorded recorded) {
        WorkRow row = before == null ? new WorkRow(key, List.of(), null) : before;
        return switch ((WorkEvent) recorded.event()) {
            case WorkOpened _ -> row;
            case WorkLinked told -> row.with(new LinkView(told.number(), told.link()));
            case WorkUnlinked told -> row.without(told.number());
            case WorkHookOpened told -> row.actingAs(told.actsAs().value());
            case WorkHookClosed _ -> row.actingAs(null);
        };
    }
}
