package waymark.api.listen.followup;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import waymark.api.govern.organisation.DepartmentId;
import waymark.api.govern.organisation.PersonId;
import waymark.api.kernel.Event;
import waymark.api.kernel.mark.Named;
import waymark.api.kernel.mark.NotPersonal;
import waymark.api.kernel.mark.Opens;
import waymark.api.kernel.mark.Personal;
import waymark.api.listen.feedback.FeedbackId;
import waymark.api.listen.feedback.source.FeedbackSourceId;
import waymark.api.listen.followup.deal.Due;
import waymark.api.listen.followup.deal.FollowupKind;
import waymark.api.listen.followup.deal.FollowupStage;
import waymark.api.listen.followup.deal.Handling;
import waymark.api.listen.followup.deal.Scored;
import waymark.api.listen.followup.deal.Whose;

/** Everything that can have happened to a case of any kind. */
public sealed interface FollowupEvent extends Event permits ComplaintEvent, OutreachEvent,
        FollowupEvent.FollowupOpened, FollowupEvent.FollowupAssigned,
        FollowupEvent.ConsentRecorded, FollowupEvent.RecoveryRecorded,
        FollowupEvent.FollowupClosed, FollowupEvent.FollowupReopened,
        FollowupEvent.FollowupWithdrawn, FollowupEvent.FollowupOverdue {

    /** The case. */
    FollowupId followup();

    /** Whose it is, as it was known when it was opened. */
    Whose whose();

    @Override
    default String stream() {
        return followup().value();
    }

    /** What is written about a customer goes with what the customer wrote. */
    @Override
    default String dataSubject() {
        return whose().dataSubject(stream());
    }

    /**
     * It was opened.
     *
     * @param source the source of the answer, if there is one
     * @param before how the customer scored us then, if that was asked
     * @param matter what it is about, where no answer says so
     * @param mayContact whether the customer agreed to be contacted
     */
    @Named("followup.opened")
    @Opens("FU")
    record FollowupOpened(FollowupId followup, Whose whose, FollowupKind kind,
            @Nullable FeedbackSourceId source, @Nullable Scored before,
            @Nullable @Personal String matter, boolean mayContact, Handling handling)
            implements
                FollowupEvent {}

    /** It was put into other hands. */
    @Named("followup.assigned")
    record FollowupAssigned(FollowupId followup, Whose whose, @Nullable PersonId owner,
            @Nullable DepartmentId department) implements FollowupEvent {}

    /** The customer agreed to be contacted, or took that back. */
    @Named("followup.consent-recorded")
    record ConsentRecorded(FollowupId followup, Whose whose, boolean mayContact,
            @Nullable @Personal String note) implements FollowupEvent {}

    /**
     * The customer scored us again, on the same scale as before.
     *
     * @param again the later answer that says so; none when the customer was asked by hand
     */
    @Named("followup.recovery-recorded")
    record RecoveryRecorded(FollowupId followup, Whose whose, Scored before, Scored after,
            @Nullable FeedbackId again) implements FollowupEvent {}

    /**
     * A due time passed while the customer still waited.
     *
     * @param escalatedTo who is told, if there is anybody
     */
    @Named("followup.overdue")
    record FollowupOverdue(FollowupId followup, Whose whose, Due due, Instant dueAt,
            @Nullable PersonId escalatedTo) implements FollowupEvent {}

    /** It is over; the cause is the code of one of the list. */
    @Named("followup.closed")
    record FollowupClosed(FollowupId followup, Whose whose, FollowupKind kind,
            @NotPersonal String cause, @Nullable @Personal String note)
            implements
                FollowupEvent {}

    /** It was taken up again. */
    @Named("followup.reopened")
    record FollowupReopened(FollowupId followup, Whose whose, FollowupStage stage,
            @NotPersonal String reason, Instant firstDue, Instant doneDue)
            implements
                FollowupEvent {}

    /** It should not have been opened. */
    @Named("followup.withdrawn")
    record FollowupWithdrawn(FollowupId followup, Whose whose, @NotPersonal String reason)
            implements
                FollowupEvent {}
}
