package waymark.query.deliver.watch;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import waymark.api.deliver.project.ProjectEvent.ProjectStarted;
import waymark.api.deliver.watch.WatchQuery.WatchView;
import waymark.log.Recorded;

/** What is kept of what a project owes; see {@code WatchView}. */
record SilenceRow(String project, String reference, String title, String manager,
        @Nullable LocalDate reportDue, int silences, @Nullable LocalDate reviewOn,
        @Nullable String findings) {

    static SilenceRow begin(Recorded recorded, ProjectStarted told) {
        return new SilenceRow(recorded.stream(),
                Objects.requireNonNull(recorded.reference(), "numbered by the log"),
                told.title(), told.manager().value(), null, 0, null, null);
    }

    SilenceRow silent(LocalDate due) {
        return new SilenceRow(project, reference, title, manager, due, silences + 1, reviewOn,
                findings);
    }

    SilenceRow heard() {
        return new SilenceRow(project, reference, title, manager, null, silences, reviewOn,
                findings);
    }

    SilenceRow ended(LocalDate lookBack) {
        return new SilenceRow(project, reference, title, manager, null, silences, lookBack,
                findings);
    }

    SilenceRow reviewed(String found) {
        return new SilenceRow(project, reference, title, manager, reportDue, silences, reviewOn,
                found);
    }

    WatchView view() {
        return new WatchView(project, reference, title, manager, reportDue, silences, reviewOn,
                findings);
    }
}
