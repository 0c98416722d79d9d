package waymark.command.deliver.project;

import static waymark.api.deliver.project.ProjectRefusal.BEHIND_FINISH;
import static waymark.api.deliver.project.ProjectRefusal.CASE_NOT_APPROVED;
import static waymark.api.deliver.project.ProjectRefusal.INITIATIVE_OVER;
import static waymark.api.deliver.project.ProjectRefusal.MANAGER_NOT_ACTIVE;
import static waymark.api.deliver.project.ProjectRefusal.MILESTONE_TO_COME;
import static waymark.api.deliver.project.ProjectRefusal.NO_AUTHORITY;
import static waymark.api.deliver.project.ProjectRefusal.NO_QUICK_TRACK;
import static waymark.api.deliver.project.ProjectRefusal.NO_SUCH_CASE;
import static waymark.api.deliver.project.ProjectRefusal.NO_SUCH_INITIATIVE;
import static waymark.command.kernel.rule.Decision.refuse;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import waymark.api.deliver.project.Milestone;
import waymark.api.deliver.project.ProjectCommand.StartProject;
import waymark.api.deliver.project.ProjectEvent;
import waymark.api.deliver.project.ProjectEvent.Authority;
import waymark.api.deliver.project.ProjectEvent.ProjectStarted;
import waymark.api.kernel.StreamId;
import waymark.api.kernel.refusal.Refusal;
import waymark.command.choose.businesscase.room.Aims;
import waymark.command.kernel.rule.Acting;
import waymark.command.kernel.rule.Decision;
import waymark.command.kernel.rule.Known;

/** PRJ-1: a project starts from an approval, and the approved amount is its baseline. */
final class Starting {

    static Set<String> restsOn(StartProject wish, Known known) {
        Set<String> streams = Stream.of(wish.businessCase(), wish.initiative(), wish.manager())
                .filter(Objects::nonNull).map(StreamId::value)
                .collect(Collectors.toCollection(HashSet::new));
        if (wish.businessCase() != null && known.exists(wish.businessCase().value())) {
            Approval approval = known.of(wish.businessCase().value(), Approval.FOLD);
            if (approval.initiative() != null) {
                streams.add(approval.initiative().value());
            }
        }
        return streams;
    }

    static Decision<ProjectEvent> start(StartProject wish, Known known) {
        if ((wish.businessCase() == null) == (wish.initiative() == null)) {
            return refuse(NO_AUTHORITY);
        }
        StreamId rests = Objects.requireNonNull(
                wish.businessCase() == null ? wish.initiative() : wish.businessCase());
        Refusal no = missing(wish, rests, known);
        return no == null
                ? started(wish, rests, known.of(rests.value(), Approval.FOLD), known)
                : refuse(no);
    }

    private static @Nullable Refusal missing(StartProject wish, StreamId rests, Known known) {
        boolean ofCase = wish.businessCase() != null;
        if (!known.exists(rests.value())) {
            return ofCase ? NO_SUCH_CASE : NO_SUCH_INITIATIVE;
        }
        Approval approval = known.of(rests.value(), Approval.FOLD);
        if (approval.amount() == null) {
            return ofCase ? CASE_NOT_APPROVED : NO_QUICK_TRACK;
        }
        if (ofCase && approval.initiative() != null
                && known.of(approval.initiative().value(), Aims.FOLD).ended()) {
            return INITIATIVE_OVER;
        }
        return known.of(wish.manager().value(), Acting.FOLD).active()
                ? unfit(wish, known)
                : MANAGER_NOT_ACTIVE;
    }

    /** Its plan holds together from the first day on, as it must when it changes (PRJ-3). */
    private static @Nullable Refusal unfit(StartProject wish, Known known) {
        for (Milestone one : wish.milestones()) {
            LocalDate there = one.actual();
            if (there != null && there.isAfter(known.today())) {
                return MILESTONE_TO_COME;
            }
            if (there == null && one.baseline().isAfter(wish.plannedFinish())) {
                return BEHIND_FINISH;
            }
        }
        return null;
    }

    /** Once for each approval, and once for each external key. */
    private static Decision<ProjectEvent> started(
            StartProject wish, StreamId rests, Approval approval, Known known) {
        var begun = new ProjectStarted(wish.project(),
                Objects.requireNonNull(approval.initiative()), wish.businessCase(),
                wish.businessCase() == null ? Authority.QUICK_TRACK : Authority.BUSINESS_CASE,
                wish.title() == null ? approval.title() : wish.title(), wish.manager(),
                Objects.requireNonNull(approval.amount()),
                wish.effectiveOn() == null ? known.today() : wish.effectiveOn(),
                wish.plannedFinish(), wish.externalKey(), wish.milestones());
        String once = "project-of:" + rests.value() + ":" + approval.number();
        return wish.externalKey() == null
                ? Decision.<ProjectEvent>accept(begun).claiming(once)
                : Decision.<ProjectEvent>accept(begun)
                        .claiming(once, ProjectKeys.claim(wish.externalKey()));
    }

    private Starting() {}
}
