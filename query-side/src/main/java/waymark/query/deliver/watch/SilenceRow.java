package waymark.query.deliver.watch;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import waymark.api.deliver.project.ProjectEvent.ProjectStarted;
import waymark.api.deliver.project.ending.LeftOpen;
import waymark.api.deliver.watch.WatchQuery.WatchView;
import waymark.api.govern.organisation.PersonId;
import waymark.log.Recorded;

/** What is kept of what a project owes; see {@code WatchView}. */
record SilenceRow(String project, String reference, String title, String manager,
        @Nullable LocalDate reportDue, int silences, @Nullable LocalDate reviewOn,
        @Nullable String findings, List<LeftOpen> left) {

    SilenceRow {
        // Rows of the version before this one know of none.
        left = Objects.requireNonNullElse(left, List.of());
    }

    static SilenceRow begin(Recorded recorded, ProjectStarted told) {
        return new SilenceRow(recorded.stream(),
                Objects.requireNonNull(recorded.reference(), "numbered by the log"),
                told.title(), told.manager().value(), null, 0, null, null, List.of());
    }

    SilenceRow managedBy(PersonId other) {
        return new SilenceRow(project, reference, title, other.value(), reportDue, silences,
                reviewOn, findings, left);
    }

    SilenceRow silent(LocalDate due) {
        return new SilenceRow(project, reference, title, manager, due, silences + 1, reviewOn,
                findings, left);
    }

    SilenceRow heard() {
        return new SilenceRow(project, reference, title, manager, null, silences, reviewOn,
                findings, left);
    }

    SilenceRow ended(LocalDate lookBack) {
        return new SilenceRow(project, reference, title, manager, null, silences, lookBack,
                findings, left);
    }

    SilenceRow reviewed(String found) {
        return new SilenceRow(project, reference, title, manager, reportDue, silences, reviewOn,
                found, left);
    }

    SilenceRow leaving(LeftOpen one) {
        return new SilenceRow(project, reference, title, manager, reportDue, silences, reviewOn,
                findings, Stream.concat(left.stream(), Stream.of(one)).toList());
    }

    WatchView view() {
        return new WatchView(project, reference, title, manager, reportDue, silences, reviewOn,
                findings, left);
    }
}
