package waymark.api.listen.followup;

import org.jspecify.annotations.Nullable;
import waymark.api.kernel.mark.Named;
import waymark.api.kernel.mark.NotPersonal;
import waymark.api.kernel.mark.Personal;
import waymark.api.listen.followup.deal.Favour;
import waymark.api.listen.followup.deal.Reach;
import waymark.api.listen.followup.deal.Whose;

/** What can have happened where we went to a customer ourselves. */
public sealed interface OutreachEvent extends FollowupEvent {

    /**
     * Somebody tried to speak to a detractor.
     *
     * @param attempt which attempt it was, from 1
     */
    @Named("followup.contacted")
    record CustomerContacted(FollowupId followup, Whose whose, int attempt, Reach reach,
            @Nullable @NotPersonal String channel, @Nullable @Personal String note)
            implements
                OutreachEvent {}

    /** What went wrong was put right. */
    @Named("followup.resolved")
    record FollowupResolved(FollowupId followup, Whose whose, @Personal String done)
            implements
                OutreachEvent {}

    /** A promoter was asked for something or offered it. */
    @Named("followup.asked")
    record PromoterAsked(FollowupId followup, Whose whose, Favour favour,
            @Nullable @Personal String note) implements OutreachEvent {}

    /** The promoter answered. */
    @Named("followup.responded")
    record PromoterResponded(FollowupId followup, Whose whose, boolean agreed,
            @Nullable @Personal String note) implements OutreachEvent {}
}
