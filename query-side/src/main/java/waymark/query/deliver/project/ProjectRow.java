package waymark.query.deliver.project;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import waymark.api.deliver.project.Milestone;
import waymark.api.deliver.project.ProjectEvent.MilestoneAdded;
import waymark.api.deliver.project.ProjectEvent.ProjectCompleted;
import waymark.api.deliver.project.ProjectEvent.ProjectReported;
import waymark.api.deliver.project.ProjectEvent.ProjectStarted;
import waymark.api.deliver.project.ProjectEvent.ProjectStopped;
import waymark.api.deliver.project.ProjectQuery.Stage;
import waymark.api.deliver.project.change.BaselineEvent.ChangeApproved;
import waymark.api.deliver.project.change.BaselineQuery.BaselineView;
import waymark.api.deliver.project.week.Expected;
import waymark.api.deliver.project.week.Lights;
import waymark.api.deliver.project.week.MilestoneNews;
import waymark.api.deliver.project.week.Risk;
import waymark.api.worth.Money;
import waymark.log.Recorded;
import waymark.query.deliver.project.stage.ProjectStages;
import waymark.query.deliver.project.stage.Reported;

/**
 * What is kept of a project to be read; see {@code ProjectView} for what the words mean.
 */
record ProjectRow(
        String id,
        String reference,
        long version,
        ProjectStarted started,
        Stage stage,
        Reported said,
        @Nullable LocalDate lastWeek,
        @Nullable Expected<Money> saidCost,
        List<Milestone> milestones,
        List<Risk> risks,
        @Nullable List<BaselineView> changed,
        @Nullable ProjectCompleted completed,
        @Nullable ProjectStopped stopped,
        Instant changedAt) {

    static ProjectRow begin(Recorded recorded, ProjectStarted told) {
        return new ProjectRow(recorded.stream(),
                Objects.requireNonNull(recorded.reference(), "numbered by the log"),
                recorded.version(), told, ProjectStages.begun(told), Reported.NOTHING, null, null,
                told.milestones(), List.of(), List.of(), null, null, recorded.recordedAt());
    }

    ProjectRow changed(Recorded recorded) {
        return new ProjectRow(id, reference, recorded.version(), started, stage, said, lastWeek,
                saidCost, milestones, risks, changed, completed,
                stopped, recorded.recordedAt());
    }

    /** What was left out of the report stays as it was (PRJ-7). */
    ProjectRow with(ProjectReported told) {
        boolean late = lastWeek != null && told.week().isBefore(lastWeek);
        return new ProjectRow(id, reference, version, started, stage, said.with(told),
                late ? lastWeek : told.week(), saidCost, milestones, risks, changed, completed,
                stopped, changedAt);
    }

    ProjectRow costing(Expected<Money> cost) {
        return new ProjectRow(id, reference, version, started, stage, said, lastWeek,
                Expected.later(saidCost, cost), milestones, risks, changed, completed,
                stopped, changedAt);
    }

    ProjectRow with(MilestoneNews news) {
        List<Milestone> moved = milestones.stream().map(one -> one.name().equals(news.name())
                ? new Milestone(one.name(), one.baseline(),
                        news.forecast() == null ? one.forecast() : news.forecast(),
                        news.actual() == null ? one.actual() : news.actual())
                : one).toList();
        return having(moved, changed);
    }

    ProjectRow with(MilestoneAdded told) {
        return having(Stream.concat(milestones.stream(), Stream.of(
                new Milestone(told.name(), told.agreed(), null, null))).toList(), changed);
    }

    /** What is expected does not move with what is agreed, unless nobody expected otherwise. */
    ProjectRow with(ChangeApproved told) {
        Map<String, LocalDate> days = new HashMap<>();
        told.agreed().milestones().forEach(one -> days.put(one.name(), one.agreed()));
        return having(milestones.stream().map(one -> {
            LocalDate agreed = days.getOrDefault(one.name(), one.baseline());
            return new Milestone(one.name(), agreed,
                    one.forecast().equals(one.baseline()) ? agreed : one.forecast(),
                    one.actual());
        }).toList(), Stream.concat(changes().stream(), Stream.of(new BaselineView(told.change(),
                told.effectiveOn(), told.agreed().amount(), told.agreed().finish()))).toList());
    }

    ProjectRow at(Stage now) {
        return new ProjectRow(id, reference, version, started, now, said, lastWeek,
                saidCost, milestones, risks, changed, completed, stopped, changedAt);
    }

    Lights reported() {
        return said.lights();
    }

    @Nullable
    String words() {
        return Expected.of(said.words());
    }

    @Nullable
    LocalDate forecastFinish() {
        return Expected.of(said.finish());
    }

    @Nullable
    Money forecastCost() {
        return Expected.of(saidCost);
    }

    /** Whether it has not ended. */
    boolean goesOn() {
        return completed == null && stopped == null;
    }

    /** Every baseline it ever had, oldest first (PRJ-3). */
    List<BaselineView> baselines() {
        return Stream.concat(Stream.of(new BaselineView(0, started.effectiveOn(),
                started.baseline(), started.plannedFinish())), changes().stream()).toList();
    }

    /** What it is measured against now. */
    BaselineView baseline() {
        return baselines().getLast();
    }

    private List<BaselineView> changes() {
        return changed == null ? List.of() : changed;
    }

    private ProjectRow having(List<Milestone> now, @Nullable List<BaselineView> approved) {
        return new ProjectRow(id, reference, version, started, stage, said, lastWeek,
                saidCost, now, risks, approved, completed, stopped, changedAt);
    }

    ProjectRow with(Risk risk) {
        return new ProjectRow(id, reference, version, started, stage, said, lastWeek,
                saidCost, milestones,
                Stream.concat(risks.stream(), Stream.of(risk)).toList(), changed, completed,
                stopped, changedAt);
    }

    ProjectRow ended(@Nullable ProjectCompleted done, @Nullable ProjectStopped ended) {
        return new ProjectRow(id, reference, version, started, stage, said, lastWeek,
                saidCost, milestones, risks, changed, done, ended, changedAt);
    }
}
