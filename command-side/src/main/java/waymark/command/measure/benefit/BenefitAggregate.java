package waymark.command.measure.benefit;

import org.axonframework.spring.stereotype.Aggregate;
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
import waymark.command.kernel.DecidedStream;
import waymark.command.kernel.Decides;

/** Lets Axon route commands to a {@link BenefitDecider}. Holds no rule of its own. */
@Aggregate(commandTargetResolver = "streamOfCommand", lockFactory = "noLock")
final class BenefitAggregate extends DecidedStream<Benefit, BenefitCommand, BenefitEvent> {

    BenefitAggregate() {
        super(new BenefitDecider());
    }

    @Decides
    void on(PlanBenefit command) { decide(command); }

    @Decides
    void on(AgreeBar command) { decide(command); }

    @Decides
    void on(MeasureBenefit command) { decide(command); }

    @Decides
    void on(ClaimBenefit command) { decide(command); }

    @Decides
    void on(VerifyClaim command) { decide(command); }

    @Decides
    void on(VerifyBySample command) { decide(command); }

    @Decides
    void on(RestateClaim command) { decide(command); }

    @Decides
    void on(FadeBenefit command) { decide(command); }
}
