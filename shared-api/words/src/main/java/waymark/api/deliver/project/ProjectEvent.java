package waymark.api.deliver.project;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.api.choose.businesscase.BusinessCaseId;
import waymark.api.choose.initiative.InitiativeId;
import waymark.api.deliver.project.cost.Cost;
import waymark.api.deliver.project.ending.LeftOpen;
import waymark.api.deliver.project.ending.Lessons;
import waymark.api.deliver.project.week.Lights;
import waymark.api.deliver.project.week.MilestoneNews;
import waymark.api.deliver.project.week.Risk;
import waymark.api.govern.organisation.PersonId;
import waymark.api.kernel.Event;
import waymark.api.kernel.mark.Named;
import waymark.api.kernel.mark.NotPersonal;
import waymark.api.kernel.mark.Opens;
import waymark.api.worth.ExchangeRate;
import waymark.api.worth.Money;

/** Everything that can have happened to a project. */
public sealed interface ProjectEvent extends Event {

    /** What lets a project start (PRJ-1). */
    enum Authority { BUSINESS_CASE, QUICK_TRACK }

    /** The project. */
    ProjectId project();

    /** The initiative it delivers. */
    InitiativeId initiative();

    @Override
    default String stream() {
        return project().value();
    }

    /**
     * It was started.
     *
     * @param businessCase the approved case; none on the quick track
     * @param baseline the approved amount, against which it is measured from now on
     */
    @Named("project.started")
    @Opens("PRJ")
    record ProjectStarted(
            ProjectId project,
            InitiativeId initiative,
            @Nullable BusinessCaseId businessCase,
            Authority authority,
            @NotPersonal String title,
            PersonId manager,
            Money baseline,
            LocalDate effectiveOn,
            LocalDate plannedFinish,
            @Nullable @NotPersonal String externalKey,
            List<Milestone> milestones)
            implements
                ProjectEvent {

        public ProjectStarted {
            milestones = List.copyOf(milestones);
        }

        /** The same, with another in charge. */
        public ProjectStarted managedBy(PersonId other) {
            return new ProjectStarted(project, initiative, businessCase, authority, title, other,
                    baseline, effectiveOn, plannedFinish, externalKey, milestones);
        }
    }

    /** Another is in charge of it. */
    @Named("project.manager-named")
    record ManagerNamed(ProjectId project, InitiativeId initiative, PersonId manager)
            implements
                ProjectEvent {}

    /**
     * Its manager said how it stands.
     *
     * @param week the Monday of the week it is about
     * @param lights as said; those left out stay as they were
     * @param forecastFinish when it is now expected to be done, if that was said
     */
    @Named("project.reported")
    record ProjectReported(
            ProjectId project,
            InitiativeId initiative,
            LocalDate week,
            Lights lights,
            @Nullable @NotPersonal String words,
            @Nullable LocalDate forecastFinish)
            implements
                ProjectEvent {}

    /**
     * A cost was recorded.
     *
     * @param amount in the base currency
     * @param original as it was stated, where that was in another currency
     * @param rate the rate it was converted by, where it was
     */
    @Named("project.cost-recorded")
    record CostRecorded(
            ProjectId project,
            InitiativeId initiative,
            @Nullable BusinessCaseId businessCase,
            Cost.Kind kind,
            Cost.Nature nature,
            Money amount,
            @Nullable Money original,
            @Nullable ExchangeRate rate,
            LocalDate effectiveOn,
            @Nullable @NotPersonal String ledgerReference,
            @Nullable @NotPersonal String what)
            implements
                ProjectEvent {}

    /**
     * A milestone is expected on another day, or is there.
     *
     * @param week the Monday of the week the news is about; none where that was not written down
     */
    @Named(value = "project.milestone-moved", revision = 2)
    record MilestoneMoved(ProjectId project, InitiativeId initiative, MilestoneNews news,
            @Nullable LocalDate week)
            implements
                ProjectEvent {

        /** Of which day it was said; before all others where that was not written down. */
        public LocalDate saidOf() {
            return week == null ? LocalDate.MIN : week;
        }
    }

    /** A milestone was added after the start. */
    @Named("project.milestone-added")
    record MilestoneAdded(ProjectId project, InitiativeId initiative, @NotPersonal String name,
            LocalDate agreed)
            implements
                ProjectEvent {}

    /**
     * A risk or an issue was raised.
     *
     * @param week the Monday of the week it was said of; none where that was not written down
     */
    @Named(value = "project.risk-raised", revision = 2)
    record RiskRaised(ProjectId project, InitiativeId initiative, Risk risk,
            @Nullable LocalDate week)
            implements
                ProjectEvent {}

    /** It was completed while something was open, and this becomes of it (PRJ-4). */
    @Named("project.left-open")
    record ThingLeftOpen(ProjectId project, InitiativeId initiative, LeftOpen left)
            implements
                ProjectEvent {}

    /**
     * It is done.
     *
     * @param reviewOn the day it is looked at what came of it
     * @param change what is different now for customers, in a sentence; outcomes rest on it
     */
    @Named("project.completed")
    record ProjectCompleted(
            ProjectId project,
            InitiativeId initiative,
            @Nullable BusinessCaseId businessCase,
            LocalDate effectiveOn,
            @NotPersonal String change,
            Lessons lessons,
            LocalDate reviewOn)
            implements
                ProjectEvent {}

    /** It was ended before it was done. */
    @Named("project.stopped")
    record ProjectStopped(
            ProjectId project,
            InitiativeId initiative,
            @Nullable BusinessCaseId businessCase,
            LocalDate effectiveOn,
            @NotPersonal String reason,
            Lessons lessons,
            LocalDate reviewOn)
            implements
                ProjectEvent {}
}
