package waymark.command.deliver.project;

import org.jspecify.annotations.Nullable;
import waymark.api.choose.businesscase.BusinessCaseEvent.CaseApproved;
import waymark.api.choose.businesscase.BusinessCaseEvent.DecisionSuperseded;
import waymark.api.choose.initiative.InitiativeEvent.InitiativeProposed;
import waymark.api.choose.initiative.InitiativeEvent.InitiativeRejected;
import waymark.api.choose.initiative.InitiativeEvent.InitiativeStopped;
import waymark.api.choose.initiative.InitiativeEvent.QuickTrackApproved;
import waymark.api.choose.initiative.InitiativeId;
import waymark.api.kernel.Event;
import waymark.api.worth.Money;
import waymark.command.kernel.rule.Fold;

/**
 * What was approved, as far as it still holds: of a business case, or of an initiative on the
 * quick track.
 *
 * @param initiative what it is for; none while nothing is known of it
 * @param title what it is called
 * @param amount what may be spent; none while nothing is approved
 * @param number which decision it was; 0 on the quick track
 */
record Approval(
        @Nullable InitiativeId initiative, String title, @Nullable Money amount, int number) {

    /** The fold over a business case or an initiative. */
    static final Fold<Approval> FOLD = new Fold<>() {
        @Override
        public Approval initial() {
            return new Approval(null, "", null, 0);
        }

        @Override
        public Approval evolve(Approval approval, Event event) {
            return approval.after(event);
        }
    };

    private Approval after(Event event) {
        if (event instanceof CaseApproved told) {
            return new Approval(told.initiative(), told.title(), told.amount(),
                    told.decision().number());
        }
        if (event instanceof InitiativeProposed told) {
            return new Approval(told.initiative(), told.title(), null, 0);
        }
        if (event instanceof QuickTrackApproved told) {
            return new Approval(told.initiative(), title, told.amount(), 0);
        }
        boolean ended = event instanceof DecisionSuperseded
                || event instanceof InitiativeRejected || event instanceof InitiativeStopped;
        return ended ? new Approval(initiative, title, null, number) : this;
    }
}
