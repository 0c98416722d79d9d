package waymark.query.deliver.project.pilot;

import java.util.List;
import java.util.stream.Stream;
import waymark.api.deliver.project.pilot.PilotEvent.PilotEnded;
import waymark.api.deliver.project.pilot.PilotEvent.PilotStarted;
import waymark.api.deliver.project.pilot.PilotQuery.PilotView;

/** What is kept of the pilots of one project, oldest first; see {@code PilotsView}. */
record PilotsRow(String id, long version, List<PilotView> pilots) {

    PilotsRow at(long now) {
        return new PilotsRow(id, now, pilots);
    }

    PilotsRow with(PilotStarted told) {
        return new PilotsRow(id, version, Stream.concat(pilots.stream(), Stream.of(new PilotView(
                told.number(), told.trial(), null, null, null, null))).toList());
    }

    PilotsRow with(PilotEnded told) {
        return new PilotsRow(id, version, pilots.stream().map(one -> one.number() == told.number()
                ? new PilotView(one.number(), one.trial(), told.verdict(), told.reason(),
                        told.found(), told.effectiveOn())
                : one).toList());
    }
}
