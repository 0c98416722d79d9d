package waymark.api.choose.initiative;

import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.api.govern.organisation.DepartmentId;
import waymark.api.govern.organisation.PersonId;
import waymark.api.kernel.Event;
import waymark.api.kernel.mark.Named;
import waymark.api.kernel.mark.NotPersonal;
import waymark.api.kernel.mark.Opens;
import waymark.api.understand.problem.ProblemId;
import waymark.api.worth.Figure;
import waymark.api.worth.Money;

/**
 * Everything that can have happened to an initiative itself. Its stage is none of it: that follows
 * from these and from its case, its project and its benefits (INI-3).
 */
public sealed interface InitiativeEvent extends Event {

    /** The initiative. */
    InitiativeId initiative();

    @Override
    default String stream() {
        return initiative().value();
    }

    /** It was proposed; also the first event of a quick track. */
    @Named("initiative.proposed")
    @Opens("INI")
    record InitiativeProposed(
            InitiativeId initiative,
            @NotPersonal String title,
            @NotPersonal String summary,
            List<ProblemId> problems,
            @Nullable @NotPersonal String objective,
            PersonId owner,
            @Nullable PersonId sponsor,
            List<DepartmentId> departments)
            implements
                InitiativeEvent {}

    /** It was taken over from a register; the owner only if it is a person here. */
    @Named("initiative.inherited")
    @Opens("INI")
    record InitiativeInherited(InitiativeId initiative, Inherited row, @Nullable PersonId owner)
            implements
                InitiativeEvent {}

    /**
     * The quick track was asked for; follows {@code initiative.proposed} at once.
     *
     * @param form what was asked for
     * @param asker who asked; none when Waymark itself did
     */
    @Named("initiative.quick-track-asked")
    record QuickTrackAsked(
            InitiativeId initiative, QuickTrack form, @Nullable PersonId asker)
            implements
                InitiativeEvent {}

    /**
     * The quick track was approved.
     *
     * @param form what was approved
     * @param head who clicked: the department's head or their deputy; none where delegated
     * @param delegated whether no click was needed
     * @param selfApproved whether a reason stood for the missing second person (GOV-2)
     */
    @Named("initiative.quick-track-approved")
    record QuickTrackApproved(
            InitiativeId initiative,
            QuickTrack form,
            @Nullable PersonId head,
            boolean delegated,
            boolean selfApproved)
            implements
                InitiativeEvent {

        /** The amount that may be spent. */
        public Money amount() {
            return form.cost();
        }
    }

    /** It was said better. */
    @Named("initiative.reworded")
    record InitiativeReworded(
            InitiativeId initiative, @NotPersonal String title, @NotPersonal String summary)
            implements
                InitiativeEvent {}

    /** It was said anew what it is for. */
    @Named("initiative.aimed")
    record InitiativeAimed(
            InitiativeId initiative,
            List<ProblemId> problems,
            @Nullable @NotPersonal String objective)
            implements
                InitiativeEvent {}

    /** Somebody was named accountable. */
    @Named("initiative.owner-named")
    record OwnerNamed(InitiativeId initiative, PersonId owner) implements InitiativeEvent {}

    /** The owner took it on. */
    @Named("initiative.owner-accepted")
    record OwnerAccepted(InitiativeId initiative, PersonId owner) implements InitiativeEvent {}

    /** Somebody stands behind it, and departments contribute. */
    @Named("initiative.sponsor-named")
    record SponsorNamed(
            InitiativeId initiative, PersonId sponsor, List<DepartmentId> departments)
            implements
                InitiativeEvent {}

    /**
     * Somebody scored it; who stands beside the event.
     *
     * @param sheet what they said
     * @param score what follows from it
     */
    @Named("initiative.scored")
    record InitiativeScored(InitiativeId initiative, ScoreSheet sheet, Figure score)
            implements
                InitiativeEvent {}

    /** It was said no to, without a business case. */
    @Named("initiative.rejected")
    record InitiativeRejected(InitiativeId initiative, @NotPersonal String reason)
            implements
                InitiativeEvent {}

    /** It was ended. */
    @Named("initiative.stopped")
    record InitiativeStopped(InitiativeId initiative, @NotPersonal String reason)
            implements
                InitiativeEvent {}
}
