package waymark.command.deliver.project.change;

import static waymark.api.deliver.project.change.BaselineRefusal.BEYOND_TOLERANCE;
import static waymark.api.deliver.project.change.BaselineRefusal.DECIDED;
import static waymark.api.deliver.project.change.BaselineRefusal.NOT_DECIDED_THERE;
import static waymark.api.deliver.project.change.BaselineRefusal.NOT_YOURS;
import static waymark.api.deliver.project.change.BaselineRefusal.NO_SUCH_CHANGE;
import static waymark.api.deliver.project.change.BaselineRefusal.OWN_CHANGE;
import static waymark.api.deliver.project.change.BaselineRefusal.PROJECT_ENDED;
import static waymark.command.kernel.rule.Decision.accept;
import static waymark.command.kernel.rule.Decision.refuse;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import waymark.api.choose.council.meeting.MeetingId;
import waymark.api.choose.initiative.InitiativeId;
import waymark.api.deliver.project.change.Baseline;
import waymark.api.deliver.project.change.BaselineCommand.DecideChange;
import waymark.api.deliver.project.change.BaselineCommand.Verdict;
import waymark.api.deliver.project.change.BaselineEvent;
import waymark.api.deliver.project.change.BaselineEvent.ChangeApproved;
import waymark.api.deliver.project.change.BaselineEvent.ChangeRejected;
import waymark.api.deliver.project.week.WorkingDays;
import waymark.api.govern.programme.Settings.Tolerances;
import waymark.api.kernel.Role;
import waymark.api.kernel.refusal.Refusal;
import waymark.api.worth.Money;
import waymark.command.deliver.project.beside.UnderWay;
import waymark.command.kernel.rule.Decision;
import waymark.command.kernel.rule.Known;

/** Who may decide on a change, and what then holds. */
final class Deciding {

    static Decision<BaselineEvent> decide(Changes changes, DecideChange wish, Known known) {
        UnderWay project = known.of(wish.baseline().project().value(), UnderWay.FOLD);
        Changes.Asked asked = changes.open().get(wish.change());
        if (asked == null) {
            return refuse(missing(changes, wish.change()));
        }
        Refusal no = notTheirs(asked, wish, project, known);
        if (no == null && wish.meeting() != null && !sits(wish.meeting(), known)) {
            no = NOT_DECIDED_THERE;
        }
        if (no != null) {
            return refuse(no);
        }
        return wish.verdict() == Verdict.REJECT
                ? accept(new ChangeRejected(wish.baseline(), wish.baseline().project(),
                        project.started().initiative(), wish.change(), wish.meeting(),
                        Objects.requireNonNull(wish.reason(), "asked for")))
                : approve(changes, asked, wish, known);
    }

    /** One that was never asked for is unknown; any other was decided or taken back. */
    static Refusal missing(Changes changes, int change) {
        return change < 1 || change > changes.asked() ? NO_SUCH_CHANGE : DECIDED;
    }

    private static @Nullable Refusal notTheirs(
            Changes.Asked asked, DecideChange wish, UnderWay project, Known known) {
        InitiativeId initiative = project.started().initiative();
        if (!known.by().is(Role.COUNCIL)
                && !known.isFor(known.of(initiative.value(), Sponsor.FOLD).person())) {
            return NOT_YOURS;
        }
        boolean alone = known.programme().isSmall() && wish.reason() != null;
        return known.isFor(asked.by().value()) && !alone ? OWN_CHANGE : null;
    }

    private static Decision<BaselineEvent> approve(
            Changes changes, Changes.Asked asked, DecideChange wish, Known known) {
        UnderWay project = known.of(wish.baseline().project().value(), UnderWay.FOLD);
        Baseline after = changes.after(asked.wanted(), project.milestones());
        Refusal no = notNow(changes, after, wish, known);
        return no != null
                ? refuse(no)
                : Fitting.behind(changes, asked.wanted(), project).orElseGet(() -> accept(
                        new ChangeApproved(wish.baseline(), wish.baseline().project(),
                                project.started().initiative(), project.started().businessCase(),
                                wish.change(), after,
                                after.amount().minus(changes.baseline().amount()), known.today(),
                                wish.meeting(), wish.reason(), known.isFor(asked.by().value()))));
    }

    /** What the council decides is recorded while it sits, as with its cases (CNL-6). */
    private static boolean sits(MeetingId meeting, Known known) {
        return known.by().is(Role.COUNCIL)
                && known.of(meeting.value(), Sat.FOLD).canDecide(known.by().person());
    }

    private static @Nullable Refusal notNow(
            Changes changes, Baseline after, DecideChange wish, Known known) {
        if (known.of(wish.baseline().project().value(), UnderWay.FOLD).ended()) {
            return PROJECT_ENDED;
        }
        Baseline ruled = Objects.requireNonNull(changes.ruled(), "opened");
        return wish.meeting() != null
                || isWithin(ruled, after, known.programme().settings().tolerances())
                        ? null
                        : BEYOND_TOLERANCE;
    }

    private static boolean isWithin(Baseline ruled, Baseline after, Tolerances tolerances) {
        Money most = ruled.amount().plus(ruled.amount()
                .times(BigDecimal.valueOf(tolerances.costPercent(), 2)));
        return !after.amount().isMoreThan(most) && !after.finish().isAfter(
                WorkingDays.later(ruled.finish(), tolerances.finishWorkingDays()));
    }

    private Deciding() {}
}
