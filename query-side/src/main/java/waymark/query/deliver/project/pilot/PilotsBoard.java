package waymark.query.deliver.project.pilot;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import waymark.api.deliver.project.pilot.PilotEvent;
import waymark.api.deliver.project.pilot.PilotEvent.PilotEnded;
import waymark.api.deliver.project.pilot.PilotEvent.PilotStarted;
import waymark.api.deliver.project.pilot.PilotEvent.PilotsOpened;
import waymark.api.kernel.Event;
import waymark.log.Recorded;
import waymark.query.kernel.Projection;

/** The pilots of each project, under the id of the project. */
final class PilotsBoard implements Projection<PilotsRow> {

    @Override
    public String name() {
        return "project-pilot";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<PilotsRow> rowType() {
        return PilotsRow.class;
    }

    @Override
    public Set<String> rowsOf(Event event) {
        return event instanceof PilotEvent told ? Set.of(told.project().value()) : Set.of();
    }

    @Override
    public PilotsRow evolve(@Nullable PilotsRow before, String key, Recorded recorded) {
        PilotsRow row = (before == null
                ? new PilotsRow(key, recorded.version(), List.of())
                : before).at(recorded.version());
        return switch ((PilotEvent) recorded.event()) {
            case PilotsOpened _ -> row;
            case PilotStarted told -> row.with(told);
            case PilotEnded told -> row.with(told);
        };
    }
}
