package waymark.command.deliver.project.change;

import static waymark.api.deliver.project.change.BaselineRefusal.NOT_YOURS;
import static waymark.command.kernel.rule.Decision.accept;
import static waymark.command.kernel.rule.Decision.refuse;

import java.util.HashSet;
import java.util.Set;
import waymark.api.deliver.project.change.Baseline;
import waymark.api.deliver.project.change.BaselineCommand;
import waymark.api.deliver.project.change.BaselineCommand.AskForChange;
import waymark.api.deliver.project.change.BaselineCommand.DecideChange;
import waymark.api.deliver.project.change.BaselineCommand.OpenBaseline;
import waymark.api.deliver.project.change.BaselineCommand.WithdrawChange;
import waymark.api.deliver.project.change.BaselineEvent;
import waymark.api.deliver.project.change.BaselineEvent.BaselineOpened;
import waymark.api.deliver.project.change.BaselineEvent.ChangeApproved;
import waymark.api.deliver.project.change.BaselineEvent.ChangeAsked;
import waymark.api.deliver.project.change.BaselineEvent.ChangeRejected;
import waymark.api.deliver.project.change.BaselineEvent.ChangeWithdrawn;
import waymark.api.govern.organisation.PersonId;
import waymark.api.kernel.refusal.GeneralRefusal;
import waymark.command.deliver.project.beside.UnderWay;
import waymark.command.kernel.rule.Decider;
import waymark.command.kernel.rule.Decision;
import waymark.command.kernel.rule.Known;

/** PRJ-3: decides when a project is measured against something else. */
final class BaselineDecider implements Decider<Changes, BaselineCommand, BaselineEvent> {

    @Override
    public Changes initial() {
        return Changes.ABSENT;
    }

    @Override
    public Changes evolve(Changes changes, BaselineEvent event) {
        return switch (event) {
            case BaselineOpened told -> Changes.first(told.first());
            case ChangeAsked told -> changes.with(told);
            case ChangeApproved told -> changes.with(told);
            case ChangeRejected told -> changes.settled(told.change());
            case ChangeWithdrawn told -> changes.settled(told.change());
        };
    }

    @Override
    public Set<String> restsOn(Changes changes, BaselineCommand command, Known known) {
        String project = command.baseline().project().value();
        Set<String> streams = new HashSet<>(Set.of(project));
        if (command instanceof DecideChange wish) {
            if (known.exists(project)) {
                streams.add(known.of(project, UnderWay.FOLD).started().initiative().value());
            }
            if (wish.meeting() != null) {
                streams.add(wish.meeting().value());
            }
        }
        return streams;
    }

    @Override
    public Decision<BaselineEvent> decide(
            Changes changes, BaselineCommand command, Known known) {
        UnderWay project = known.of(command.baseline().project().value(), UnderWay.FOLD);
        return switch (command) {
            case OpenBaseline wish -> project.begun() == null
                    ? refuse(GeneralRefusal.UNKNOWN_ID)
                    : accept(opened(wish, project));
            case AskForChange wish -> ask(changes, wish, project, known);
            case DecideChange wish -> Deciding.decide(changes, wish, known);
            case WithdrawChange wish -> withdraw(changes, wish, project, known);
        };
    }

    private static BaselineOpened opened(OpenBaseline wish, UnderWay project) {
        return new BaselineOpened(wish.baseline(), wish.project(),
                project.started().initiative(), new Baseline(project.started().baseline(),
                        project.started().plannedFinish(), project.milestones().stream()
                                .map(one -> new Baseline.Day(one.name(), one.baseline()))
                                .toList()));
    }

    private static Decision<BaselineEvent> ask(
            Changes changes, AskForChange wish, UnderWay project, Known known) {
        return Fitting.unfit(changes, wish.wanted(), project)
                .orElseGet(() -> accept(new ChangeAsked(wish.baseline(),
                        wish.baseline().project(), project.started().initiative(),
                        changes.asked() + 1, wish.wanted(), changes.now(project.milestones()),
                        new PersonId(known.by().person()), wish.reason())));
    }

    private static Decision<BaselineEvent> withdraw(
            Changes changes, WithdrawChange wish, UnderWay project, Known known) {
        Changes.Asked asked = changes.open().get(wish.change());
        if (asked == null) {
            return refuse(Deciding.missing(changes, wish.change()));
        }
        return known.isFor(asked.by().value())
                ? accept(new ChangeWithdrawn(wish.baseline(), wish.baseline().project(),
                        project.started().initiative(), wish.change()))
                : refuse(NOT_YOURS);
    }
}
