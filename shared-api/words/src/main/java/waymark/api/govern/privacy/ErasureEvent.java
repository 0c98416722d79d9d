package waymark.api.govern.privacy;

import java.time.Instant;
import waymark.api.govern.organisation.PersonId;
import waymark.api.kernel.Event;
import waymark.api.kernel.mark.Named;
import waymark.api.kernel.mark.NotPersonal;
import waymark.api.kernel.mark.Opens;

/** Everything that can have happened to an erasure. */
public sealed interface ErasureEvent extends Event {

    /** The erasure. */
    ErasureId erasure();

    @Override
    default String stream() {
        return erasure().value();
    }

    /**
     * It was asked for.
     *
     * @param about what was named: a person, a case or an answer
     * @param subject under whose key stands what is to be erased
     * @param why on what ground
     * @param askedAt when, for the day that has to pass where one person is enough (PRV-5)
     */
    @Named("erasure.asked")
    @Opens("ERA")
    record ErasureAsked(ErasureId erasure, @NotPersonal String about, @NotPersonal String subject,
            @NotPersonal String why, PersonId by, Instant askedAt) implements ErasureEvent {}

    /**
     * It was approved.
     *
     * @param subject under whose key stood what is erased
     * @param selfApproved whether a day had to pass for the missing second person (GOV-2)
     */
    @Named("erasure.approved")
    record ErasureApproved(ErasureId erasure, @NotPersonal String subject, PersonId by,
            boolean selfApproved) implements ErasureEvent {}

    /** It was taken back before it was approved. */
    @Named("erasure.withdrawn")
    record ErasureWithdrawn(ErasureId erasure, @NotPersonal String reason)
            implements
                ErasureEvent {}
}
