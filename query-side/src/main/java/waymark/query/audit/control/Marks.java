package waymark.query.audit.control;

import waymark.api.audit.control.ControlQuery.How;
import waymark.api.choose.businesscase.BusinessCaseEvent.CaseReviewed;
import waymark.api.choose.businesscase.BusinessCaseEvent.Decided;
import waymark.api.choose.initiative.InitiativeEvent.QuickTrackApproved;
import waymark.api.deliver.designrule.DesignRuleEvent.RuleWaived;
import waymark.api.deliver.exception.ExceptionEvent.RecoveryAccepted;
import waymark.api.deliver.project.change.BaselineEvent.ChangeApproved;
import waymark.api.govern.privacy.ErasureEvent.ErasureApproved;
import waymark.api.kernel.Event;
import waymark.api.measure.benefit.BenefitEvent.ClaimRestated;
import waymark.api.measure.benefit.BenefitEvent.ClaimVerified;
import waymark.api.understand.problem.ProblemEvent.ProblemFramed;

/** Tells where a rule was let off, and where one person stood for two (GOV-2). */
final class Marks {

    /** The rule of reasons that stand for a second person; all that they allowed is under it. */
    static final String ALONE = "GOV-2";

    static How how(String rule, Event event) {
        if (rule.equals(letOffBy(event))) {
            return How.WAIVED;
        }
        return rule.equals(aloneUnder(event)) ? How.SELF_APPROVED : How.HELD;
    }

    /** Whether one person was enough for it. */
    static boolean alone(Event event) {
        return !aloneUnder(event).isEmpty();
    }

    private static String letOffBy(Event event) {
        return switch (event) {
            case ProblemFramed told when told.waiver() != null -> "PRB-1";
            case RuleWaived _ -> "DRL-2";
            default -> "";
        };
    }

    /** The rule that asks for two people. */
    private static String aloneUnder(Event event) {
        return switch (event) {
            case CaseReviewed told when told.selfApproved() -> "BC-2";
            case Decided told when told.decision().selfApproved() -> "BC-2";
            case QuickTrackApproved told when told.selfApproved() -> "INI-6";
            case RecoveryAccepted told when told.selfApproved() -> "PRJ-2";
            case ChangeApproved told when told.selfApproved() -> "PRJ-3";
            case ClaimVerified told when told.selfVerified() -> "BEN-4";
            case ClaimRestated told when told.selfVerified() -> "BEN-4";
            case ErasureApproved told when told.selfApproved() -> "PRV-5";
            default -> "";
        };
    }

    private Marks() {}
}
