package waymark.api.listen.followup;

import org.jspecify.annotations.Nullable;
import waymark.api.kernel.mark.Named;
import waymark.api.kernel.mark.NotPersonal;
import waymark.api.kernel.mark.Personal;
import waymark.api.listen.followup.deal.Finding;
import waymark.api.listen.followup.deal.Whose;

/** What can have happened to a complaint alone. */
public sealed interface ComplaintEvent extends FollowupEvent {

    /** The customer was told that it came in. */
    @Named("followup.acknowledged")
    record ComplaintAcknowledged(FollowupId followup, Whose whose,
            @Nullable @NotPersonal String channel, @Nullable @Personal String note)
            implements
                ComplaintEvent {}

    /** It was found out what happened. */
    @Named("followup.investigated")
    record ComplaintInvestigated(FollowupId followup, Whose whose, Finding finding,
            @Personal String facts) implements ComplaintEvent {}

    /**
     * The customer was answered.
     *
     * @param remedy what the customer was given, in words that name nobody
     */
    @Named("followup.answered")
    record ComplaintAnswered(FollowupId followup, Whose whose, @Personal String answer,
            @Nullable @NotPersonal String remedy) implements ComplaintEvent {}

    /** The customer took it to somebody outside. */
    @Named("followup.escalated-outside")
    record EscalatedOutside(FollowupId followup, Whose whose, @NotPersonal String body,
            @Nullable @Personal String note) implements ComplaintEvent {}
}
