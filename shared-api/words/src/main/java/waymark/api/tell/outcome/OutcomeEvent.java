package waymark.api.tell.outcome;

import org.jspecify.annotations.Nullable;
import waymark.api.govern.organisation.PersonId;
import waymark.api.kernel.Event;
import waymark.api.kernel.mark.Named;
import waymark.api.kernel.mark.NotPersonal;
import waymark.api.kernel.mark.Opens;

/** Everything that can have happened to an outcome. */
public sealed interface OutcomeEvent extends Event {

    /** The outcome. */
    OutcomeId outcome();

    @Override
    default String stream() {
        return outcome().value();
    }

    /**
     * It was written, not yet for everybody's eyes.
     *
     * @param writer who wrote it; none when Waymark itself did
     */
    @Named("outcome.drafted")
    @Opens("OUT")
    record OutcomeDrafted(
            OutcomeId outcome,
            OutcomeKind kind,
            About about,
            Words words,
            Support support,
            @Nullable PersonId writer)
            implements
                OutcomeEvent {}

    /**
     * It was said better.
     *
     * @param writer who did, and counts as who wrote it from now on
     */
    @Named("outcome.reworded")
    record OutcomeReworded(
            OutcomeId outcome,
            About about,
            Words words,
            Support support,
            @Nullable PersonId writer)
            implements
                OutcomeEvent {}

    /**
     * It was told.
     *
     * @param publisher who told it; none when Waymark itself did
     */
    @Named("outcome.published")
    record OutcomePublished(
            OutcomeId outcome, OutcomeKind kind, About about, @Nullable PersonId publisher)
            implements
                OutcomeEvent {}

    /** Somebody who should know says it is so. */
    @Named("outcome.confirmed")
    record OutcomeConfirmed(OutcomeId outcome, About about, @Nullable @NotPersonal String note)
            implements
                OutcomeEvent {}

    /** Somebody says it is not so; what it is about should be looked at again (OUT-4). */
    @Named("outcome.disputed")
    record OutcomeDisputed(OutcomeId outcome, About about, @NotPersonal String reason)
            implements
                OutcomeEvent {}

    /** It was taken back, and why. */
    @Named("outcome.retracted")
    record OutcomeRetracted(OutcomeId outcome, About about, @NotPersonal String reason)
            implements
                OutcomeEvent {}
}
