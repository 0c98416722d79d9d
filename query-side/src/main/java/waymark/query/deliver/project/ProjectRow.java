package waymark.query.deliver.project;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import waymark.api.deliver.project.Milestone;
import waymark.api.deliver.project.ProjectEvent.ProjectCompleted;
import waymark.api.deliver.project.ProjectEvent.ProjectReported;
import waymark.api.deliver.project.ProjectEvent.ProjectStarted;
import waymark.api.deliver.project.ProjectEvent.ProjectStopped;
import waymark.api.deliver.project.ProjectQuery.Stage;
import waymark.api.deliver.project.week.Lights;
import waymark.api.deliver.project.week.MilestoneNews;
import waymark.api.deliver.project.week.Risk;
import waymark.api.worth.Money;
import waymark.log.Recorded;

/**
 * What is kept of a project to be read; see {@code ProjectView} for what the words mean.
 */
record ProjectRow(
        String id,
        String reference,
        long version,
        ProjectStarted started,
        Stage stage,
        Lights reported,
        @Nullable String words,
        @Nullable LocalDate lastWeek,
        @Nullable LocalDate forecastFinish,
        @Nullable Money forecastCost,
        List<Milestone> milestones,
        List<Risk> risks,
        @Nullable ProjectCompleted completed,
        @Nullable ProjectStopped stopped,
        Instant changedAt) {

    static ProjectRow begin(Recorded recorded, ProjectStarted told) {
        return new ProjectRow(recorded.stream(),
                Objects.requireNonNull(recorded.reference(), "numbered by the log"),
                recorded.version(), told, Stage.DELIVERING, Lights.NONE, null, null, null, null,
                told.milestones(), List.of(), null, null, recorded.recordedAt());
    }

    ProjectRow changed(Recorded recorded) {
        return new ProjectRow(id, reference, recorded.version(), started, stage, reported, words,
                lastWeek, forecastFinish, forecastCost, milestones, risks, completed, stopped,
                recorded.recordedAt());
    }

    /** What was left out of the report stays as it was (PRJ-7). */
    ProjectRow with(ProjectReported told) {
        return new ProjectRow(id, reference, version, started, stage,
                told.lights().over(reported), told.words() == null ? words : told.words(),
                told.week(),
                told.forecastFinish() == null ? forecastFinish : told.forecastFinish(),
                forecastCost, milestones, risks, completed, stopped, changedAt);
    }

    ProjectRow costing(Money forecast) {
        return new ProjectRow(id, reference, version, started, stage, reported, words, lastWeek,
                forecastFinish, forecast, milestones, risks, completed, stopped, changedAt);
    }

    ProjectRow with(MilestoneNews news) {
        List<Milestone> moved = milestones.stream().map(one -> one.name().equals(news.name())
                ? new Milestone(one.name(), one.baseline(),
                        news.forecast() == null ? one.forecast() : news.forecast(),
                        news.actual() == null ? one.actual() : news.actual())
                : one).toList();
        return new ProjectRow(id, reference, version, started, stage, reported, words, lastWeek,
                forecastFinish, forecastCost, moved, risks, completed, stopped, changedAt);
    }

    ProjectRow with(Risk risk) {
        return new ProjectRow(id, reference, version, started, stage, reported, words, lastWeek,
                forecastFinish, forecastCost, milestones,
                Stream.concat(risks.stream(), Stream.of(risk)).toList(), completed, stopped,
                changedAt);
    }

    ProjectRow ended(@Nullable ProjectCompleted done, @Nullable ProjectStopped ended) {
        return new ProjectRow(id, reference, version, started,
                done == null ? Stage.STOPPED : Stage.COMPLETED, reported, words, lastWeek,
                forecastFinish, forecastCost, milestones, risks, done, ended, changedAt);
    }
}
