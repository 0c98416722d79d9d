package waymark.command.deliver.project.change;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import waymark.api.deliver.project.Milestone;
import waymark.api.deliver.project.change.Baseline;
import waymark.api.deliver.project.change.BaselineEvent.ChangeApproved;
import waymark.api.deliver.project.change.BaselineEvent.ChangeAsked;
import waymark.api.deliver.project.change.Wanted;
import waymark.api.govern.organisation.PersonId;

/**
 * What later decisions need to know of a baseline.
 *
 * @param agreed what the project is measured against; none before it was opened
 * @param ruled what the council said last: from there the tolerance counts, so that no row of
 *     small changes passes it by
 * @param open the changes that wait for a decision, by number
 * @param asked how many were asked for
 */
record Changes(@Nullable Baseline agreed, @Nullable Baseline ruled, Map<Integer, Asked> open,
        int asked) {

    static final Changes ABSENT = new Changes(null, null, Map.of(), 0);

    /** A change that waits, and who asked for it. */
    record Asked(Wanted wanted, PersonId by) {}

    static Changes first(Baseline baseline) {
        return new Changes(baseline, baseline, Map.of(), 0);
    }

    Changes with(ChangeAsked told) {
        Map<Integer, Asked> more = new HashMap<>(open);
        more.put(told.change(), new Asked(told.wanted(), told.askedBy()));
        return new Changes(agreed, ruled, Map.copyOf(more), told.change());
    }

    Changes with(ChangeApproved told) {
        return new Changes(told.agreed(), told.meeting() == null ? ruled : told.agreed(),
                without(told.change()), asked);
    }

    Changes settled(int change) {
        return new Changes(agreed, ruled, without(change), asked);
    }

    /** What holds now, with the milestones that were written down since. */
    Baseline now(List<Milestone> milestones) {
        Map<String, LocalDate> days = days(baseline().milestones());
        return new Baseline(baseline().amount(), baseline().finish(),
                milestones.stream().map(one -> new Baseline.Day(one.name(),
                        days.getOrDefault(one.name(), one.baseline()))).toList());
    }

    /** What would hold if this were approved. */
    Baseline after(Wanted wanted, List<Milestone> milestones) {
        Baseline before = now(milestones);
        Map<String, LocalDate> days = days(wanted.milestones());
        return new Baseline(
                wanted.amount() == null ? before.amount() : wanted.amount(),
                wanted.finish() == null ? before.finish() : wanted.finish(),
                before.milestones().stream().map(one -> new Baseline.Day(one.name(),
                        days.getOrDefault(one.name(), one.agreed()))).toList());
    }

    private static Map<String, LocalDate> days(List<Baseline.Day> milestones) {
        Map<String, LocalDate> days = new HashMap<>();
        milestones.forEach(one -> days.put(one.name(), one.agreed()));
        return days;
    }

    /** What a project that was opened here is measured against. */
    Baseline baseline() {
        return Objects.requireNonNull(agreed, "opened");
    }

    private Map<Integer, Asked> without(int change) {
        Map<Integer, Asked> less = new HashMap<>(open);
        less.remove(change);
        return Map.copyOf(less);
    }
}
