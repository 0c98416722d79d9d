package waymark.query.deliver.watch;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import waymark.api.deliver.project.ProjectEvent.ProjectStarted;
import waymark.api.deliver.watch.WatchQuery.WatchView;
import waymark.log.Recorded;

/** What is kept of what a project owes; see {@code WatchView}. */
record WatchRow(String project, String reference, String title, String manager,
        @Nullable LocalDate reportDue, int silences, @Nullable LocalDate reviewOn,
        @Nullable String findings) {

    static WatchRow begin(Recorded recorded, ProjectStarted told) {
        return new WatchRow(recorded.stream(),
                Objects.requireNonNull(recorded.reference(), "numbered by the log"),
                told.title(), told.manager().value(), null, 0, null, null);
    }

    WatchRow silent(LocalDate due) {
        return new WatchRow(project, reference, title, manager, due, silences + 1, reviewOn,
                findings);
    }

    WatchRow heard() {
        return new WatchRow(project, reference, title, manager, null, silences, reviewOn,
                findings);
    }

    WatchRow ended(LocalDate lookBack) {
        return new WatchRow(project, reference, title, manager, null, silences, lookBack,
                findings);
    }

    WatchRow reviewed(String found) {
        return new WatchRow(project, reference, title, manager, reportDue, silences, reviewOn,
                found);
    }

    WatchView view() {
        return new WatchView(project, reference, title, manager, reportDue, silences, reviewOn,
                findings);
    }
}
