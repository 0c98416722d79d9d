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
import waymark.api.deliver.project.ProjectEvent.MilestoneMoved;
import waymark.api.deliver.project.ProjectEvent.ProjectCompleted;
import waymark.api.deliver.project.ProjectEvent.ProjectReported;
import waymark.api.deliver.project.ProjectEvent.ProjectStarted;
import waymark.api.deliver.project.ProjectEvent.ProjectStopped;
import waymark.api.deliver.project.ProjectEvent.RiskRaised;
import waymark.api.deliver.project.ProjectQuery.Stage;
import waymark.api.deliver.project.change.BaselineEvent.ChangeApproved;
import waymark.api.deliver.project.change.BaselineQuery.BaselineView;
import waymark.api.deliver.project.week.Expected;
import waymark.api.deliver.project.week.Foreseen;
import waymark.api.deliver.project.week.Lights;
import waymark.api.deliver.project.week.RiskWord;
import waymark.api.govern.organisation.PersonId;
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
        List<RiskWord> risks,
        @Nullable List<BaselineView> changed,
        @Nullable ProjectCompleted completed,
        @Nullable ProjectStopped stopped,
        Instant changedAt) {

    ProjectRow {
        // Rows of before version 5 kept what was said in another form; their rebuild reads it anew.
        said = Objects.requireNonNullElse(said, Reported.NOTHING);
    }

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

    ProjectRow managedBy(PersonId other) {
        return new ProjectRow(id, reference, version, started.managedBy(other), stage, said,
                lastWeek, saidCost, milestones, risks, changed, completed, stopped, changedAt);
    }

    /** What was left out of the report stays as it was (PRJ-7). */
    ProjectRow with(ProjectReported told) {
        return saying(said.with(told), told.week());
    }

    private ProjectRow saying(Reported now, @Nullable LocalDate week) {
        boolean late = week == null || (lastWeek != null && week.isBefore(lastWeek));
        return new ProjectRow(id, reference, version, started, stage, now,
                late ? lastWeek : week, saidCost, milestones, risks, changed, completed,
                stopped, changedAt);
    }

    ProjectRow costing(Expected<Money> cost) {
        return new ProjectRow(id, reference, version, started, stage, said, lastWeek,
                Expected.later(saidCost, cost), milestones, risks, changed, completed,
                stopped, changedAt);
    }

    ProjectRow with(MilestoneMoved told) {
        return having(milestones.stream().map(one -> one.name().equals(told.news().name())
                ? moved(one, said.seen(one).after(told.news(), told.saidOf()))
                : one).toList(), changed).saying(said.with(told), told.week());
    }

    private static Milestone moved(Milestone one, Foreseen now) {
        return new Milestone(one.name(), one.baseline(), now.expected(), now.actual());
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

    ProjectRow with(RiskRaised told) {
        List<RiskWord> more = Stream.concat(risks.stream(),
                Stream.of(RiskWord.of(told.risk(), told.week()))).toList();
        return new ProjectRow(id, reference, version, started, stage, said, lastWeek,
                saidCost, milestones, more, changed, completed, stopped, changedAt)
                .saying(said, told.week());
    }

    ProjectRow ended(@Nullable ProjectCompleted done, @Nullable ProjectStopped ended) {
        return new ProjectRow(id, reference, version, started, stage, said, lastWeek,
                saidCost, milestones, risks, changed, done, ended, changedAt);
    }
}
