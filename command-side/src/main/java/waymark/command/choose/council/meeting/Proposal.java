package waymark.command.choose.council.meeting;

import org.jspecify.annotations.Nullable;
import waymark.api.choose.businesscase.BusinessCaseEvent;
import waymark.api.choose.businesscase.BusinessCaseEvent.CaseDrafted;
import waymark.api.choose.businesscase.BusinessCaseEvent.CaseRedrafted;
import waymark.api.choose.businesscase.BusinessCaseEvent.CaseReviewed;
import waymark.api.choose.businesscase.BusinessCaseEvent.CaseSubmitted;
import waymark.api.choose.businesscase.BusinessCaseEvent.CaseWithdrawn;
import waymark.api.choose.businesscase.BusinessCaseEvent.ConditionMet;
import waymark.api.choose.businesscase.BusinessCaseEvent.Decided;
import waymark.api.choose.businesscase.BusinessCaseEvent.DecisionSuperseded;
import waymark.api.choose.initiative.InitiativeId;
import waymark.api.kernel.Event;
import waymark.api.worth.Money;
import waymark.command.kernel.rule.Fold;

/**
 * What an agenda needs to know of a case.
 *
 * @param initiative what it is for; none as long as there is no such case
 * @param title how it is called
 * @param ready whether it may come before the council
 * @param stake what is at stake: the larger of what it commits to and what it is likely worth, gain
 *     or loss; none before it is submitted
 */
record Proposal(
        @Nullable InitiativeId initiative, String title, boolean ready, @Nullable Money stake) {

    static final Fold<Proposal> FOLD = new Fold<>() {
        @Override
        public Proposal initial() {
            return new Proposal(null, "", false, null);
        }

        @Override
        public Proposal evolve(Proposal proposal, Event event) {
            return event instanceof BusinessCaseEvent told ? proposal.after(told) : proposal;
        }
    };

    private Proposal after(BusinessCaseEvent event) {
        return switch (event) {
            case CaseDrafted told ->
                new Proposal(told.initiative(), told.content().title(), false, null);
            case CaseRedrafted told ->
                new Proposal(initiative, told.content().title(), false, null);
            case CaseWithdrawn _ -> new Proposal(initiative, title, false, stake);
            case CaseSubmitted told ->
                new Proposal(told.initiative(), title, true, told.figures().stake());
            case CaseReviewed _,Decided _ ->
                new Proposal(event.initiative(), title, true, stake);
            case ConditionMet _,DecisionSuperseded _ -> this;
        };
    }
}
