package waymark.query.choose.initiative;

import org.jspecify.annotations.Nullable;
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
import waymark.api.choose.initiative.InitiativeView.Funds;
import waymark.api.kernel.Event;
import waymark.api.worth.Money;
import waymark.query.choose.initiative.Progress.Ruling;

/** What events of cases, projects and benefits change in the row of their initiative. */
final class OtherEvents {

    static InitiativeRow told(InitiativeRow row, Event event) {
        return event instanceof BusinessCaseEvent told ? told(row, told) : row;
    }

    private static InitiativeRow told(InitiativeRow row, BusinessCaseEvent event) {
        String id = event.businessCase().value();
        return switch (event) {
            case CaseDrafted _ -> row.moved(progress -> progress.drafting(id));
            case CaseApproved told -> ruled(row, id, Ruling.APPROVED, told.amount());
            case CaseRejected _ -> ruled(row, id, Ruling.REJECTED, null);
            case CaseDeferred _ -> ruled(row, id, Ruling.DEFERRED, null);
            case CaseWithdrawn _ -> ruled(row, id, Ruling.OPEN, null);
            case CaseRedrafted _,CaseSubmitted _,CaseReviewed _,ConditionMet _,DecisionSuperseded _ ->
                row;
        };
    }

    private static InitiativeRow ruled(
            InitiativeRow row, String id, Ruling ruling, @Nullable Money amount) {
        InitiativeRow moved = row.moved(progress -> progress.ruling(id, ruling, amount));
        Money approved = moved.progress().approvals().values().stream()
                .reduce(Money::plus).orElse(null);
        Funds funds = row.funds();
        Money whole = approved == null && moved.track() != null && moved.track().approved()
                ? moved.track().cost()
                : approved;
        return moved.with(
                new Funds(whole, funds.committed(), funds.spent(), funds.verified()));
    }

    private OtherEvents() {}
}
