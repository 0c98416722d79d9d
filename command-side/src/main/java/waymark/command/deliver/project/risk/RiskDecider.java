package waymark.command.deliver.project.risk;

import static waymark.api.deliver.project.risk.RiskRefusal.CLOSED;
import static waymark.api.deliver.project.risk.RiskRefusal.ISSUE_ALREADY;
import static waymark.api.deliver.project.risk.RiskRefusal.NO_SUCH_RISK;
import static waymark.api.deliver.project.risk.RiskRefusal.OWNER_NOT_ACTIVE;
import static waymark.api.deliver.project.risk.RiskRefusal.PROJECT_ENDED;
import static waymark.command.kernel.rule.Decision.accept;
import static waymark.command.kernel.rule.Decision.refuse;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import waymark.api.deliver.project.risk.Answering;
import waymark.api.deliver.project.risk.RiskCommand;
import waymark.api.deliver.project.risk.RiskCommand.CloseRisk;
import waymark.api.deliver.project.risk.RiskCommand.OpenRisks;
import waymark.api.deliver.project.risk.RiskCommand.RegisterRisk;
import waymark.api.deliver.project.risk.RiskCommand.TurnIntoIssue;
import waymark.api.deliver.project.risk.RiskCommand.WeighRisk;
import waymark.api.deliver.project.risk.RiskEvent;
import waymark.api.deliver.project.risk.RiskEvent.RiskBecameIssue;
import waymark.api.deliver.project.risk.RiskEvent.RiskClosed;
import waymark.api.deliver.project.risk.RiskEvent.RiskRegistered;
import waymark.api.deliver.project.risk.RiskEvent.RiskWeighed;
import waymark.api.deliver.project.risk.RiskEvent.RisksOpened;
import waymark.api.deliver.project.risk.RiskQuery.Standing;
import waymark.api.kernel.refusal.GeneralRefusal;
import waymark.api.kernel.refusal.Refusal;
import waymark.command.deliver.project.beside.UnderWay;
import waymark.command.kernel.rule.Acting;
import waymark.command.kernel.rule.Decider;
import waymark.command.kernel.rule.Decision;
import waymark.command.kernel.rule.Known;

/** PRJ-9: decides on risks; who looks after one is an active person. */
final class RiskDecider implements Decider<Register, RiskCommand, RiskEvent> {

    @Override
    public Register initial() {
        return Register.EMPTY;
    }

    @Override
    public Register evolve(Register register, RiskEvent event) {
        return switch (event) {
            case RisksOpened _,RiskWeighed _ -> register;
            case RiskRegistered told -> register.with(told.number(), Standing.RISK);
            case RiskBecameIssue told -> register.with(told.number(), Standing.ISSUE);
            case RiskClosed told -> register.with(told.number(), Standing.CLOSED);
        };
    }

    @Override
    public Set<String> restsOn(Register register, RiskCommand command, Known known) {
        String project = command.risks().project().value();
        return switch (command) {
            case OpenRisks _ -> Set.of(project);
            case RegisterRisk wish -> Set.of(project, wish.answering().owner().value());
            case WeighRisk wish -> Set.of(wish.answering().owner().value());
            case TurnIntoIssue _,CloseRisk _ -> Set.of();
        };
    }

    @Override
    public Decision<RiskEvent> decide(Register register, RiskCommand command, Known known) {
        return switch (command) {
            case OpenRisks wish -> known.exists(wish.project().value())
                    ? accept(new RisksOpened(wish.risks(), wish.project()))
                    : refuse(GeneralRefusal.UNKNOWN_ID);
            case RegisterRisk wish -> register(register, wish, known);
            case WeighRisk wish -> weigh(register, wish, known);
            case TurnIntoIssue wish -> happened(register, wish);
            case CloseRisk wish -> {
                Refusal no = gone(register, wish.number());
                yield no == null
                        ? accept(new RiskClosed(wish.risks(), wish.risks().project(),
                                wish.number(), wish.reason()))
                        : refuse(no);
            }
        };
    }

    private static Decision<RiskEvent> register(
            Register register, RegisterRisk wish, Known known) {
        if (!known.of(wish.risks().project().value(), UnderWay.FOLD).goesOn()) {
            return refuse(PROJECT_ENDED);
        }
        return isActive(wish.answering(), known)
                ? accept(new RiskRegistered(wish.risks(), wish.risks().project(),
                        register.risks().size() + 1, wish.what(), wish.weighing(),
                        wish.answering()))
                : refuse(OWNER_NOT_ACTIVE);
    }

    private static Decision<RiskEvent> weigh(Register register, WeighRisk wish, Known known) {
        Refusal no = gone(register, wish.number());
        if (no != null) {
            return refuse(no);
        }
        return isActive(wish.answering(), known)
                ? accept(new RiskWeighed(wish.risks(), wish.risks().project(), wish.number(),
                        wish.weighing(), wish.answering()))
                : refuse(OWNER_NOT_ACTIVE);
    }

    private static Decision<RiskEvent> happened(Register register, TurnIntoIssue wish) {
        Refusal no = gone(register, wish.number());
        if (no != null) {
            return refuse(no);
        }
        return register.risks().get(wish.number()) == Standing.ISSUE
                ? refuse(ISSUE_ALREADY)
                : accept(new RiskBecameIssue(wish.risks(), wish.risks().project(),
                        wish.number(), wish.happened()));
    }

    private static @Nullable Refusal gone(Register register, int number) {
        Standing now = register.risks().get(number);
        if (now == null) {
            return NO_SUCH_RISK;
        }
        return now == Standing.CLOSED ? CLOSED : null;
    }

    private static boolean isActive(Answering answering, Known known) {
        return known.of(answering.owner().value(), Acting.FOLD).active();
    }
}
