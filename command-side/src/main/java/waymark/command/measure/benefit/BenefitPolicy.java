package waymark.command.measure.benefit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import waymark.api.choose.businesscase.BusinessCaseEvent.CaseApproved;
import waymark.api.choose.businesscase.decision.PlannedBenefit;
import waymark.api.kernel.Command;
import waymark.api.measure.benefit.BenefitCommand.PlanBenefit;
import waymark.api.measure.benefit.BenefitId;
import waymark.api.measure.benefit.BenefitPlan;
import waymark.api.measure.benefit.BenefitPlan.Due;
import waymark.command.kernel.policy.Policy;
import waymark.log.Recorded;

/** When a business case is approved, then each of its benefit lines becomes a benefit. */
final class BenefitPolicy implements Policy {

    @Override
    public String name() {
        return "plan-benefits";
    }

    @Override
    public List<Command> react(Recorded recorded, Ids ids) {
        return recorded.event() instanceof CaseApproved told
                ? plans(told, ids)
                : List.of();
    }

    private static List<Command> plans(CaseApproved told, Ids ids) {
        List<Command> plans = new ArrayList<>();
        for (PlannedBenefit line : told.benefitLines()) {
            var id = new BenefitId(ids.of(BenefitId.SUBJECT, plans.size()));
            plans.add(new PlanBenefit(id, told.initiative(), told.businessCase(), line.line(),
                    plan(line), null));
        }
        return plans;
    }

    private static BenefitPlan plan(PlannedBenefit line) {
        return new BenefitPlan(line.name(), line.benefitClass(), line.owner(), line.planned(),
                dues(line), line.from(), line.to(), line.metric(), line.method(), line.note());
    }

    /** What a period brings should have come by its last day. */
    private static List<Due> dues(PlannedBenefit line) {
        List<Due> dues = new ArrayList<>();
        for (int period = 0; period < line.amounts().size(); period++) {
            dues.add(new Due(endOf(line, period), line.amounts().get(period)));
        }
        return dues;
    }

    private static LocalDate endOf(PlannedBenefit line, int period) {
        return line.frequency().after(line.startsOn(), period + 1).minusDays(1);
    }
}
