package waymark.command.govern.lapse;

import static waymark.command.kernel.rule.Decision.accept;
import static waymark.command.kernel.rule.Decision.nothingToDo;

import java.time.LocalDate;
import java.util.Set;
import waymark.api.choose.businesscase.BusinessCaseEvent.CaseApproved;
import waymark.api.choose.businesscase.decision.Condition;
import waymark.api.govern.lapse.LapseCommand;
import waymark.api.govern.lapse.LapseCommand.TellClaimLate;
import waymark.api.govern.lapse.LapseCommand.TellConditionLate;
import waymark.api.govern.lapse.LapseCommand.TellMilestoneLate;
import waymark.api.govern.lapse.LapseEvent;
import waymark.api.govern.lapse.LapseEvent.ClaimLate;
import waymark.api.govern.lapse.LapseEvent.ConditionLate;
import waymark.api.govern.lapse.LapseEvent.MilestoneLate;
import waymark.api.measure.benefit.BenefitEvent.BenefitClaimed;
import waymark.command.deliver.project.beside.LastAgreed;
import waymark.command.deliver.project.beside.UnderWay;
import waymark.command.kernel.rule.Decider;
import waymark.command.kernel.rule.Decision;
import waymark.command.kernel.rule.Known;

/** A timer asks whether a day passed in vain; what is there, met or looked at is let be. */
final class LapseDecider implements Decider<Boolean, LapseCommand, LapseEvent> {

    @Override
    public Boolean initial() {
        return false;
    }

    @Override
    public Boolean evolve(Boolean told, LapseEvent event) {
        return true;
    }

    @Override
    public Set<String> restsOn(Boolean told, LapseCommand command, Known known) {
        return switch (command) {
            case TellMilestoneLate wish -> Set.of(
                    wish.project().value(), LastAgreed.stream(wish.project()));
            case TellConditionLate wish -> Set.of(wish.businessCase().value());
            case TellClaimLate wish -> Set.of(wish.benefit().value());
        };
    }

    @Override
    public Decision<LapseEvent> decide(Boolean told, LapseCommand command, Known known) {
        return switch (command) {
            case TellMilestoneLate wish -> milestone(wish, known);
            case TellConditionLate wish -> condition(wish, known);
            case TellClaimLate wish -> claim(wish, known);
        };
    }

    private static Decision<LapseEvent> milestone(TellMilestoneLate wish, Known known) {
        UnderWay project = known.of(wish.project().value(), UnderWay.FOLD);
        LocalDate expected = project.expects(
                wish.milestone(), LastAgreed.of(wish.project(), known));
        return !wish.due().equals(expected) || !known.today().isAfter(wish.due())
                ? nothingToDo()
                : accept(new MilestoneLate(wish.lapse(), wish.project(),
                        project.started().initiative(), project.started().manager(),
                        wish.milestone(), wish.due()));
    }

    private static Decision<LapseEvent> condition(TellConditionLate wish, Known known) {
        Depends depends = known.of(wish.businessCase().value(), Depends.FOLD);
        CaseApproved approved = depends.approved();
        Condition open = depends.open(wish.decision(), wish.condition());
        return approved == null || open == null || !known.today().isAfter(wish.due())
                ? nothingToDo()
                : accept(new ConditionLate(wish.lapse(), wish.businessCase(),
                        approved.initiative(), open.owner(), wish.decision(), wish.condition(),
                        wish.due()));
    }

    private static Decision<LapseEvent> claim(TellClaimLate wish, Known known) {
        BenefitClaimed waits = known.of(wish.benefit().value(), Unspoken.FOLD)
                .claims().get(wish.claim());
        return waits == null || !known.today().isAfter(wish.due())
                ? nothingToDo()
                : accept(new ClaimLate(wish.lapse(), wish.benefit(), waits.initiative(),
                        wish.claim(), wish.due()));
    }
}
