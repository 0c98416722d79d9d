package waymark.command.measure.benefit;

import static waymark.command.kernel.rule.Decision.accept;

import java.util.List;
import java.util.Set;
import waymark.api.measure.benefit.BenefitCommand;
import waymark.api.measure.benefit.BenefitCommand.AgreeBar;
import waymark.api.measure.benefit.BenefitCommand.ClaimBenefit;
import waymark.api.measure.benefit.BenefitCommand.FadeBenefit;
import waymark.api.measure.benefit.BenefitCommand.MeasureBenefit;
import waymark.api.measure.benefit.BenefitCommand.PlanBenefit;
import waymark.api.measure.benefit.BenefitCommand.RestateClaim;
import waymark.api.measure.benefit.BenefitCommand.VerifyBySample;
import waymark.api.measure.benefit.BenefitCommand.VerifyClaim;
import waymark.api.measure.benefit.BenefitEvent;
import waymark.api.measure.benefit.BenefitEvent.BarAgreed;
import waymark.api.measure.benefit.BenefitEvent.BenefitClaimed;
import waymark.api.measure.benefit.BenefitEvent.BenefitFaded;
import waymark.api.measure.benefit.BenefitEvent.BenefitMeasured;
import waymark.api.measure.benefit.BenefitEvent.BenefitPlanned;
import waymark.api.measure.benefit.BenefitEvent.ClaimRestated;
import waymark.api.measure.benefit.BenefitEvent.ClaimVerified;
import waymark.api.measure.benefit.BenefitEvent.ClaimVerifiedBySample;
import waymark.api.measure.benefit.BenefitEvent.Result;
import waymark.api.measure.benefit.BenefitEvent.ShareClaimed;
import waymark.command.kernel.rule.Decider;
import waymark.command.kernel.rule.Decision;
import waymark.command.kernel.rule.Known;
import waymark.command.measure.effect.Sharing;
import waymark.command.measure.sample.Strength;

/** Decides on benefits, from their plan to what finance says is true of them. */
final class BenefitDecider implements Decider<Benefit, BenefitCommand, BenefitEvent> {

    @Override
    public Benefit initial() {
        return Benefit.ABSENT;
    }

    @Override
    public Benefit evolve(Benefit benefit, BenefitEvent event) {
        return switch (event) {
            case BenefitPlanned told ->
                new Benefit(told, told.bar(), List.of(), false, benefit.claims(), null);
            case BarAgreed told -> benefit.with(told.bar());
            case BenefitMeasured told -> benefit.measured(told.proof());
            case BenefitClaimed told -> benefit.claimed(told);
            case ShareClaimed _ -> benefit;
            case ClaimVerified told ->
                benefit.verified(told.claim(), told.result(), told.selfVerified());
            case ClaimVerifiedBySample told ->
                benefit.verified(told.claim(), Result.FULLY, false);
            case ClaimRestated told ->
                benefit.verified(told.claim(), told.result(), told.selfVerified());
            case BenefitFaded told -> benefit.faded(told.effectiveOn());
        };
    }

    @Override
    public Set<String> restsOn(Benefit benefit, BenefitCommand command, Known known) {
        return switch (command) {
            case PlanBenefit wish -> Planning.restsOn(wish);
            case ClaimBenefit wish -> Sharing.restsOn(wish.benefit(), known);
            case VerifyBySample wish -> Strength.restsOn(wish.sample(), known);
            case AgreeBar _,MeasureBenefit _,VerifyClaim _,RestateClaim _,FadeBenefit _ ->
                Set.of();
        };
    }

    @Override
    public Decision<BenefitEvent> decide(
            Benefit benefit, BenefitCommand command, Known known) {
        return switch (command) {
            case PlanBenefit wish -> Planning.plan(wish, known);
            case AgreeBar wish -> Measuring.agree(benefit, wish);
            case MeasureBenefit wish -> Measuring.measure(benefit, wish, known);
            case ClaimBenefit wish -> Claiming.claim(benefit, wish, known);
            case VerifyClaim wish -> Verifying.verify(benefit, wish, known);
            case VerifyBySample wish -> Verifying.bySample(benefit, wish, known);
            case RestateClaim wish -> Verifying.restate(benefit, wish, known);
            case FadeBenefit wish -> accept(new BenefitFaded(wish.benefit(),
                    benefit.initiative(), benefit.businessCase(), wish.effectiveOn(),
                    wish.reason()));
        };
    }
}
