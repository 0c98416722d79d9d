package waymark.api.deliver.project;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.api.deliver.project.ProjectEvent.Authority;
import waymark.api.deliver.project.change.BaselineQuery.BaselineView;
import waymark.api.deliver.project.ending.Lessons;
import waymark.api.deliver.project.week.Lights;
import waymark.api.deliver.project.week.RiskWord;
import waymark.api.kernel.Query;
import waymark.api.kernel.mark.WhoMay;
import waymark.api.worth.Money;

/** Everything that can be asked about projects. */
public sealed interface ProjectQuery<A> extends Query<A> {

    /** How far a project has come; it is planned until something is told of its work. */
    enum Stage {
        PLANNED, PILOTING, DELIVERING, COMPLETED, STOPPED;

        /** Those of a project that has not ended. */
        public static final List<Stage> GOING_ON = List.of(PLANNED, PILOTING, DELIVERING);
    }

    /**
     * One project with all that is known of it.
     *
     * @param id the id of the project, {@code project/...}, or its external key
     */
    @WhoMay
    record FindProject(String id) implements ProjectQuery<ProjectView> {}

    /**
     * Projects, newest first.
     *
     * @param stage only those that have come so far, or null for all
     * @param before to ask on from the last page
     * @param limit how many, 1 to 500
     */
    @WhoMay
    record ListProjects(@Nullable Stage stage, @Nullable String before, int limit)
            implements
                ProjectQuery<ProjectList> {}

    /**
     * A project as it can be read.
     *
     * @param reported the lights as its manager sees them
     * @param computed the lights as they follow from dates and money; neither overwrites the
     *     other (PRJ-2)
     * @param baseline what it may cost, as the last approved change has it
     * @param spent up to the day the question is asked as of
     * @param plannedFinish when it is to be done, as the last approved change has it
     * @param baselines all it ever was measured against, oldest first (PRJ-3)
     * @param risks every word of weekly reports on a risk, as they were recorded
     */
    record ProjectView(
            String id,
            String reference,
            long version,
            Stage stage,
            String title,
            String initiative,
            @Nullable String businessCase,
            Authority authority,
            String manager,
            @Nullable String externalKey,
            Money baseline,
            Money spent,
            Money committed,
            @Nullable Money forecastCost,
            LocalDate startedOn,
            LocalDate plannedFinish,
            LocalDate forecastFinish,
            @Nullable LocalDate endedOn,
            List<BaselineView> baselines,
            Lights reported,
            Lights computed,
            @Nullable String words,
            @Nullable LocalDate lastWeek,
            List<Milestone> milestones,
            List<RiskWord> risks,
            @Nullable String change,
            @Nullable String stopReason,
            @Nullable Lessons lessons,
            @Nullable LocalDate reviewOn,
            Instant changedAt) {}

    /** A page of projects. */
    record ProjectList(List<ProjectView> projects, @Nullable String next) {}
}
