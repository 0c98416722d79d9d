package waymark.query.listen.followup;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import waymark.api.kernel.Actor;
import waymark.api.kernel.Role;
import waymark.api.listen.feedback.FeedbackEvent.FeedbackReceived;
import waymark.api.listen.followup.FollowupEvent.FollowupOpened;
import waymark.api.listen.followup.deal.FollowupKind;
import waymark.api.listen.followup.view.FollowupView.Customer;
import waymark.log.EventLog;
import waymark.log.Recorded;

/**
 * What tells of a customer, opened from the log when it is read, so that what was erased shows
 * nowhere; for whoever works on the case (FBK-4).
 */
@Component
class Customers {

    private static final Set<Role> LISTENERS = Set.of(Role.ANALYST, Role.PROJECT_MANAGER);

    private final EventLog log;

    Customers(EventLog log) {
        this.log = log;
    }

    static boolean mayRead(Actor actor, CaseRow row) {
        var owner = row.handling().owner();
        return LISTENERS.stream().anyMatch(actor::is)
                || (owner != null && owner.value().equals(actor.person()))
                || actor.person().equals(row.escalatedTo());
    }

    /** The contact is left out where the customer does not want to be contacted. */
    @Nullable
    Customer of(CaseRow row, FollowupOpened opened) {
        FeedbackReceived answer = answer(row);
        if (answer == null) {
            return opened.matter() == null ? null : new Customer(null, null, opened.matter());
        }
        boolean wanted = row.mayContact() || row.kind() == FollowupKind.COMPLAINT;
        String words = opened.matter() == null ? answer.verbatim() : opened.matter();
        return new Customer(answer.giver().name(), wanted ? answer.giver().contact() : null,
                words);
    }

    private @Nullable FeedbackReceived answer(CaseRow row) {
        if (row.feedback() == null) {
            return null;
        }
        List<Recorded> events = log.stream(row.feedback(), 0, 1);
        return !events.isEmpty() && events.getFirst().event() instanceof FeedbackReceived told
                ? told
                : null;
    }
}
