package waymark.api.deliver.project.change;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import waymark.api.choose.businesscase.BusinessCaseId;
import waymark.api.choose.council.meeting.MeetingId;
import waymark.api.choose.initiative.InitiativeId;
import waymark.api.deliver.project.ProjectId;
import waymark.api.govern.organisation.PersonId;
import waymark.api.kernel.Event;
import waymark.api.kernel.mark.Named;
import waymark.api.kernel.mark.NotPersonal;
import waymark.api.worth.Money;

/** Everything that can have happened to a project's baseline. */
public sealed interface BaselineEvent extends Event {

    /** The baseline. */
    BaselineId baseline();

    /** The project that is measured against it. */
    ProjectId project();

    /** The initiative it delivers. */
    InitiativeId initiative();

    @Override
    default String stream() {
        return baseline().value();
    }

    /**
     * It was written down as it stood since the start.
     *
     * @param first what the project started with
     */
    @Named("baseline.opened")
    record BaselineOpened(BaselineId baseline, ProjectId project, InitiativeId initiative,
            Baseline first)
            implements
                BaselineEvent {}

    /**
     * A change was asked for.
     *
     * @param change its number, from 1
     * @param now what was agreed at that time
     */
    @Named("baseline.change-asked")
    record ChangeAsked(BaselineId baseline, ProjectId project, InitiativeId initiative,
            int change, Wanted wanted, Baseline now, PersonId askedBy,
            @NotPersonal String reason)
            implements
                BaselineEvent {}

    /**
     * A change was approved, and the project is measured against another baseline from here on.
     *
     * @param agreed the new baseline, whole
     * @param added by how much the amount moved; negative where it fell
     * @param meeting where the council decided it; none within the programme's tolerance
     * @param selfApproved whether one person asked and decided (GOV-2)
     */
    @Named("baseline.change-approved")
    record ChangeApproved(BaselineId baseline, ProjectId project, InitiativeId initiative,
            @Nullable BusinessCaseId businessCase, int change, Baseline agreed, Money added,
            LocalDate effectiveOn, @Nullable MeetingId meeting,
            @Nullable @NotPersonal String reason, boolean selfApproved)
            implements
                BaselineEvent {}

    /** A change was rejected. */
    @Named("baseline.change-rejected")
    record ChangeRejected(BaselineId baseline, ProjectId project, InitiativeId initiative,
            int change, @Nullable MeetingId meeting, @NotPersonal String reason)
            implements
                BaselineEvent {}

    /** Whoever asked for a change took it back. */
    @Named("baseline.change-withdrawn")
    record ChangeWithdrawn(BaselineId baseline, ProjectId project, InitiativeId initiative,
            int change)
            implements
                BaselineEvent {}
}
