package waymark.command.deliver.exception;

import java.util.Set;
import waymark.api.deliver.exception.ExceptionCommand;
import waymark.api.deliver.exception.ExceptionCommand.AcceptRecovery;
import waymark.api.deliver.exception.ExceptionCommand.ExplainException;
import waymark.api.deliver.exception.ExceptionCommand.OpenException;
import waymark.api.deliver.exception.ExceptionCommand.ReferException;
import waymark.api.deliver.exception.ExceptionCommand.ReviewException;
import waymark.api.deliver.exception.ExceptionCommand.RuleOnException;
import waymark.api.deliver.exception.ExceptionCommand.TellExceptionOverdue;
import waymark.api.deliver.exception.ExceptionEvent;
import waymark.api.deliver.exception.ExceptionEvent.ExceptionClosed;
import waymark.api.deliver.exception.ExceptionEvent.ExceptionExplained;
import waymark.api.deliver.exception.ExceptionEvent.ExceptionOpened;
import waymark.api.deliver.exception.ExceptionEvent.ExceptionOverdue;
import waymark.api.deliver.exception.ExceptionEvent.ExceptionReferred;
import waymark.api.deliver.exception.ExceptionEvent.ExceptionReopened;
import waymark.api.deliver.exception.ExceptionEvent.ExceptionRuled;
import waymark.api.deliver.exception.ExceptionEvent.RecoveryAccepted;
import waymark.api.deliver.exception.ExceptionStage;
import waymark.command.kernel.rule.Decider;
import waymark.command.kernel.rule.Decision;
import waymark.command.kernel.rule.Known;

/** Decides on exceptions, from the first forecast beyond the tolerance to their end (PRJ-2). */
final class ExceptionDecider implements Decider<Overrun, ExceptionCommand, ExceptionEvent> {

    @Override
    public Overrun initial() {
        return Overrun.NONE;
    }

    @Override
    public Overrun evolve(Overrun overrun, ExceptionEvent event) {
        return switch (event) {
            case ExceptionOpened told -> Overrun.begun(told);
            case ExceptionReopened told -> overrun.again(told);
            case ExceptionExplained told -> overrun.said(told.explainedBy());
            case ExceptionOverdue _ -> overrun.late();
            case ExceptionReferred _ -> overrun.at(ExceptionStage.WITH_COUNCIL);
            case RecoveryAccepted _,ExceptionRuled _ -> overrun.at(ExceptionStage.SETTLED);
            case ExceptionClosed _ -> overrun.at(ExceptionStage.CLOSED);
        };
    }

    @Override
    public Set<String> restsOn(Overrun overrun, ExceptionCommand command, Known known) {
        return switch (command) {
            case OpenException wish -> Courses.streams(wish.project());
            case ReviewException wish -> Courses.streams(wish.project());
            case AcceptRecovery _,ReferException _ -> overrun.opened() == null
                    ? Set.of()
                    : Set.of(overrun.initiative().value(), overrun.project().value());
            case RuleOnException wish -> Set.of(wish.meeting().value());
            case ExplainException _,TellExceptionOverdue _ -> Set.of();
        };
    }

    @Override
    public Decision<ExceptionEvent> decide(
            Overrun overrun, ExceptionCommand command, Known known) {
        return switch (command) {
            case OpenException wish -> Watching.open(wish, known);
            case ReviewException wish -> Watching.review(overrun, wish, known);
            case TellExceptionOverdue wish -> Watching.overdue(overrun, wish, known);
            case ExplainException wish -> Settling.explain(overrun, wish, known);
            case AcceptRecovery wish -> Settling.accept(overrun, wish, known);
            case ReferException wish -> Settling.refer(overrun, wish, known);
            case RuleOnException wish -> Settling.rule(overrun, wish, known);
        };
    }
}
