package waymark.api.listen.followup;

import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Query;
import waymark.api.kernel.mark.WhoMay;
import waymark.api.listen.followup.deal.FollowupKind;
import waymark.api.listen.followup.view.CauseList;
import waymark.api.listen.followup.view.FollowupList;
import waymark.api.listen.followup.view.FollowupView;
import waymark.api.listen.followup.view.RecoveryView;
import waymark.api.listen.followup.view.RuleView;

/** Everything that can be asked about following up. */
public sealed interface FollowupQuery<A> extends Query<A> {

    /** Which cases stand in a queue. */
    enum Standing { OPEN, OVERDUE, CLOSED, WITHDRAWN }

    /**
     * One case with all that was done. What tells of the customer is shown to its owner, to whom
     * it was escalated, and to analysts and project managers.
     *
     * @param id the id of the case, {@code followup/...}
     */
    @WhoMay
    record FindFollowup(String id) implements FollowupQuery<FollowupView> {}

    /**
     * A queue: cases that are open by their next due time, soonest first; others by when they
     * ended, soonest first.
     *
     * @param which whose queue, and which part of it
     * @param before to ask on from the last page
     * @param limit how many, 1 to 500
     */
    @WhoMay
    record ListFollowups(Which which, @Nullable String before, int limit)
            implements
                FollowupQuery<FollowupList> {}

    /**
     * Which cases are meant; what is null does not matter.
     *
     * @param owner the person accountable, {@code person/...}
     * @param department the department, {@code department/...}
     * @param kind of one kind
     * @param source of one source, {@code feedback-source/...}
     * @param cause closed with this cause
     * @param standing how they stand
     */
    record Which(@Nullable String owner, @Nullable String department,
            @Nullable FollowupKind kind, @Nullable String source, @Nullable String cause,
            @Nullable Standing standing) {

        /** All of them. */
        public static final Which ALL = new Which(null, null, null, null, null, null);
    }

    /** All causes in use, with what was closed with each lately (FUP-3). */
    @WhoMay
    record ListCauses() implements FollowupQuery<CauseList> {}

    /** How customers score us after a case against before (FUP-2), and how fast we were. */
    @WhoMay
    record ShowRecovery(@Nullable String source) implements FollowupQuery<RecoveryView> {}

    /** Which answers of a source are followed up, by its id {@code feedback-source/...}. */
    @WhoMay
    record FindRule(String source) implements FollowupQuery<RuleView> {}
}
