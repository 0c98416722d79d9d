package waymark.api.govern.lapse;

import java.time.LocalDate;
import waymark.api.choose.businesscase.BusinessCaseId;
import waymark.api.choose.initiative.InitiativeId;
import waymark.api.deliver.project.ProjectId;
import waymark.api.govern.organisation.PersonId;
import waymark.api.kernel.Event;
import waymark.api.kernel.mark.Named;
import waymark.api.kernel.mark.NotPersonal;
import waymark.api.measure.benefit.BenefitId;

/** Everything that can have been to be there by a day, and was not. */
public sealed interface LapseEvent extends Event {

    /** Within how many days finance speaks of a claim. */
    int CLAIM_DAYS = 30;

    /** The day that passed. */
    LapseId lapse();

    /** The initiative it is about. */
    InitiativeId initiative();

    /** The last day on which it was in time. */
    LocalDate due();

    @Override
    default String stream() {
        return lapse().value();
    }

    /**
     * A milestone was not there on the day it was expected.
     *
     * @param manager who manages the project
     */
    @Named("lapse.milestone-told")
    record MilestoneLate(LapseId lapse, ProjectId project, InitiativeId initiative,
            PersonId manager, @NotPersonal String milestone, LocalDate due)
            implements
                LapseEvent {}

    /**
     * A condition of an approval was not met on its day (BC-5).
     *
     * @param owner who sees to it
     * @param decision the number of the decision that names it
     * @param condition its number within the decision
     */
    @Named("lapse.condition-told")
    record ConditionLate(LapseId lapse, BusinessCaseId businessCase, InitiativeId initiative,
            PersonId owner, int decision, int condition, LocalDate due)
            implements
                LapseEvent {}

    /**
     * Finance has not spoken of a claim in time (BEN-1).
     *
     * @param claim its number within the benefit
     */
    @Named("lapse.claim-told")
    record ClaimLate(LapseId lapse, BenefitId benefit, InitiativeId initiative, int claim,
            LocalDate due)
            implements
                LapseEvent {}
}
