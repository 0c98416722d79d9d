package waymark.command.deliver.project.change;

import static waymark.api.deliver.project.change.BaselineRefusal.AS_IT_IS;
import static waymark.api.deliver.project.change.BaselineRefusal.BEHIND_FINISH;
import static waymark.api.deliver.project.change.BaselineRefusal.NO_SUCH_MILESTONE;
import static waymark.api.deliver.project.change.BaselineRefusal.OTHER_CURRENCY;
import static waymark.api.deliver.project.change.BaselineRefusal.PROJECT_ENDED;
import static waymark.command.kernel.rule.Decision.refuse;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import waymark.api.deliver.project.change.Baseline;
import waymark.api.deliver.project.change.BaselineEvent;
import waymark.api.deliver.project.change.Wanted;
import waymark.api.kernel.refusal.Refusal;
import waymark.command.deliver.project.beside.UnderWay;
import waymark.command.kernel.rule.Decision;

/** Whether a change can be agreed as it is asked for. */
final class Fitting {

    static Optional<Decision<BaselineEvent>> unfit(
            Changes changes, Wanted wanted, UnderWay project) {
        Refusal no = refusal(changes, wanted, project);
        return no == null ? behind(changes, wanted, project) : Optional.of(refuse(no));
    }

    /**
     * A finish holds for every milestone that is not there, named in the change or not (PRJ-3); it
     * is asked again when the change is approved, as others may have been added or moved since.
     */
    static Optional<Decision<BaselineEvent>> behind(
            Changes changes, Wanted wanted, UnderWay project) {
        Set<String> named = wanted.milestones().stream().map(Baseline.Day::name)
                .collect(Collectors.toSet());
        Baseline after = changes.after(wanted, project.milestones());
        List<String> behind = after.milestones().stream()
                .filter(one -> one.agreed().isAfter(after.finish()))
                .filter(one -> named.contains(one.name())
                        || (wanted.finish() != null && !project.isThere(one.name())))
                .map(one -> one.name() + " on " + one.agreed()).toList();
        return behind.isEmpty()
                ? Optional.empty()
                : Optional.of(refuse(BEHIND_FINISH, "Behind " + after.finish() + ": "
                        + String.join("; ", behind) + "."));
    }

    private static @Nullable Refusal refusal(Changes changes, Wanted wanted, UnderWay project) {
        if (!project.goesOn()) {
            return PROJECT_ENDED;
        }
        if (wanted.amount() != null && !wanted.amount().currency()
                .equals(changes.baseline().amount().currency())) {
            return OTHER_CURRENCY;
        }
        if (!wanted.milestones().stream().map(Baseline.Day::name).allMatch(project::has)) {
            return NO_SUCH_MILESTONE;
        }
        return changes.after(wanted, project.milestones())
                .equals(changes.now(project.milestones())) ? AS_IT_IS : null;
    }

    private Fitting() {}
}
