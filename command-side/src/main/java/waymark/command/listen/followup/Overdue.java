package waymark.command.listen.followup;

import static waymark.command.kernel.rule.Decision.accept;
import static waymark.command.kernel.rule.Decision.nothingToDo;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import waymark.api.govern.organisation.PersonId;
import waymark.api.listen.followup.FollowupCommand.TellOverdue;
import waymark.api.listen.followup.FollowupEvent;
import waymark.api.listen.followup.FollowupEvent.FollowupOverdue;
import waymark.api.listen.followup.deal.Due;
import waymark.api.listen.followup.deal.Handling;
import waymark.command.kernel.rule.Decision;
import waymark.command.kernel.rule.Known;

/**
 * FUP-1: when a due time passes and the customer still waits, somebody else is told: whom the
 * case names, else the head of its department. A timer asks; what it finds done is let be.
 */
final class Overdue {

    static Set<String> restsOn(Followup followup, Known known) {
        Handling handling = followup.handling();
        return handling == null
                ? Set.of()
                : Hands.restsOn(null, handling.department(), handling.escalateTo(), known);
    }

    static Decision<FollowupEvent> tell(Followup followup, TellOverdue wish, Known known) {
        boolean late = stillWaitsFor(followup, wish.due())
                && !followup.told().contains(wish.due())
                && wish.dueAt().equals(dueAt(followup.terms(), wish.due()))
                && !known.at().isBefore(wish.dueAt());
        return late
                ? accept(new FollowupOverdue(wish.followup(), followup.whose(), wish.due(),
                        wish.dueAt(), whom(followup.terms(), known)))
                : nothingToDo();
    }

    private static boolean stillWaitsFor(Followup followup, Due due) {
        return switch (due) {
            case FIRST_WORD -> !followup.spoken() && !followup.stage().isDone();
            case DONE -> !followup.stage().isDone();
        };
    }

    private static Instant dueAt(Handling handling, Due due) {
        return switch (due) {
            case FIRST_WORD -> handling.firstDue();
            case DONE -> handling.doneDue();
        };
    }

    /** Who owns it knows already. */
    private static @Nullable PersonId whom(Handling handling, Known known) {
        PersonId whom = Hands.owner(handling.escalateTo(), handling.department(), known);
        return whom == null || whom.equals(handling.owner()) ? null : whom;
    }

    private Overdue() {}
}
