package waymark.query.choose.initiative.progress;

import java.util.Optional;
import waymark.api.choose.businesscase.BusinessCaseEvent;
import waymark.api.choose.businesscase.BusinessCaseEvent.CaseApproved;
import waymark.api.choose.businesscase.BusinessCaseEvent.CaseDeferred;
import waymark.api.choose.businesscase.BusinessCaseEvent.CaseDrafted;
import waymark.api.choose.businesscase.BusinessCaseEvent.CaseRedrafted;
import waymark.api.choose.businesscase.BusinessCaseEvent.CaseRejected;
import waymark.api.choose.businesscase.BusinessCaseEvent.CaseReviewed;
import waymark.api.choose.businesscase.BusinessCaseEvent.CaseSubmitted;
import waymark.api.choose.businesscase.BusinessCaseEvent.CaseWithdrawn;
import waymark.api.choose.businesscase.BusinessCaseEvent.ConditionMet;
import waymark.api.choose.businesscase.BusinessCaseEvent.DecisionSuperseded;
import waymark.api.choose.initiative.InitiativeId;
import waymark.api.deliver.project.ProjectEvent;
import waymark.api.deliver.project.ProjectEvent.CostRecorded;
import waymark.api.deliver.project.ProjectEvent.ManagerNamed;
import waymark.api.deliver.project.ProjectEvent.MilestoneAdded;
import waymark.api.deliver.project.ProjectEvent.MilestoneMoved;
import waymark.api.deliver.project.ProjectEvent.ProjectCompleted;
import waymark.api.deliver.project.ProjectEvent.ProjectReported;
import waymark.api.deliver.project.ProjectEvent.ProjectStarted;
import waymark.api.deliver.project.ProjectEvent.ProjectStopped;
import waymark.api.deliver.project.ProjectEvent.RiskRaised;
import waymark.api.deliver.project.ProjectEvent.ThingLeftOpen;
import waymark.api.deliver.project.change.BaselineEvent.ChangeApproved;
import waymark.api.kernel.Event;
import waymark.api.measure.benefit.BenefitEvent;
import waymark.api.measure.benefit.BenefitEvent.BarAgreed;
import waymark.api.measure.benefit.BenefitEvent.BenefitClaimed;
import waymark.api.measure.benefit.BenefitEvent.BenefitFaded;
import waymark.api.measure.benefit.BenefitEvent.BenefitMeasured;
import waymark.api.measure.benefit.BenefitEvent.BenefitPlanned;
import waymark.api.measure.benefit.BenefitEvent.ClaimRestated;
import waymark.api.measure.benefit.BenefitEvent.ClaimVerified;
import waymark.api.measure.benefit.BenefitEvent.ClaimVerifiedBySample;
import waymark.api.measure.benefit.BenefitEvent.ShareClaimed;
import waymark.api.worth.proof.Verdict;
import waymark.query.choose.initiative.progress.Progress.Costs;
import waymark.query.choose.initiative.progress.Progress.Ruling;
import waymark.query.choose.initiative.progress.Progress.Run;
import waymark.query.choose.initiative.progress.Progress.Verified;

/** How events of cases, projects and benefits move their initiative on. */
public final class OtherEvents {

    /** Whose row an event of theirs moves on; empty when it is none of theirs. */
    public static Optional<InitiativeId> initiativeOf(Event event) {
        return switch (event) {
            case BusinessCaseEvent told -> Optional.of(told.initiative());
            case ProjectEvent told -> Optional.of(told.initiative());
            case ChangeApproved told -> Optional.of(told.initiative());
            case BenefitEvent told -> Optional.of(told.initiative());
            case Event _ -> Optional.empty();
        };
    }

    /** What has happened after one more event of theirs. */
    public static Progress told(Progress progress, Event event) {
        return switch (event) {
            case BusinessCaseEvent told -> ruled(progress, told);
            case ProjectEvent told -> run(progress, told);
            case ChangeApproved told -> progress.approving(told.baseline().value(), told.added());
            case BenefitEvent told -> brought(progress, told);
            case Event _ -> progress;
        };
    }

    /** A withdrawn case is as open as one that was never decided. */
    private static Progress ruled(Progress progress, BusinessCaseEvent event) {
        String id = event.businessCase().value();
        return switch (event) {
            case CaseDrafted _ -> progress.drafting(id);
            case CaseApproved told -> progress.ruling(id, Ruling.APPROVED, told.amount());
            case CaseRejected _ -> progress.ruling(id, Ruling.REJECTED, null);
            case CaseDeferred _ -> progress.ruling(id, Ruling.DEFERRED, null);
            case CaseWithdrawn _ -> progress.ruling(id, Ruling.OPEN, null);
            case CaseRedrafted _,CaseSubmitted _,CaseReviewed _ -> progress;
            case ConditionMet _,DecisionSuperseded _ -> progress;
        };
    }

    private static Progress run(Progress progress, ProjectEvent event) {
        String id = event.project().value();
        return switch (event) {
            case ProjectStarted _ -> progress.running(id, Run.RUNNING);
            case ProjectCompleted _ -> progress.running(id, Run.COMPLETED);
            case ProjectStopped _ -> progress.running(id, Run.STOPPED);
            case CostRecorded told -> progress.costing(cost(progress.costs(), told));
            case ThingLeftOpen _,ManagerNamed _ -> progress;
            case ProjectReported _,MilestoneMoved _,MilestoneAdded _,RiskRaised _ -> progress;
        };
    }

    private static Costs cost(Costs costs, CostRecorded told) {
        return switch (told.kind()) {
            case COMMITTED -> costs.committing(told.amount());
            case ACTUAL -> costs.spending(told.amount());
            case FORECAST, BUDGET -> costs;
        };
    }

    private static Progress brought(Progress progress, BenefitEvent event) {
        String id = event.benefit().value();
        return switch (event) {
            case BenefitPlanned _,BenefitFaded _ -> progress.benefit(id, false);
            case BenefitMeasured told -> told.proof() == null
                    ? progress
                    : progress.benefit(id, told.proof().verdict() == Verdict.SHOWN
                            && !told.proof().worse());
            case ClaimVerified told -> progress.claim(id, told.claim(),
                    new Verified(told.amount(), told.selfVerified()));
            case ClaimVerifiedBySample told ->
                progress.claim(id, told.claim(), new Verified(told.amount(), false));
            case ClaimRestated told -> progress.claim(id, told.claim(),
                    new Verified(told.amount(), told.selfVerified()));
            case BarAgreed _,BenefitClaimed _,ShareClaimed _ -> progress;
        };
    }

    private OtherEvents() {}
}
