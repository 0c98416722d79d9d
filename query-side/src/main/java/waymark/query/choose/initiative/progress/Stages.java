package waymark.query.choose.initiative.progress;

import java.util.Objects;
import waymark.api.choose.initiative.Inherited;
import waymark.api.choose.initiative.InitiativeView.Stage;
import waymark.query.choose.initiative.progress.Progress.Ruling;
import waymark.query.choose.initiative.progress.Progress.Run;

/** Works out the stage of an initiative from what happened to it (INI-3). */
final class Stages {

    /** What lies later on the way decides. */
    static Stage of(Progress progress) {
        if (progress.ended() != null) {
            return progress.ended();
        }
        if (progress.projects().containsValue(Run.RUNNING)) {
            return Stage.DELIVERING;
        }
        if (progress.isReal()) {
            return Stage.REALISED;
        }
        if (progress.projects().containsValue(Run.COMPLETED)) {
            return Stage.DELIVERED;
        }
        if (!progress.projects().isEmpty()) {
            return Stage.STOPPED;
        }
        return progress.track() ? Stage.APPROVED : decided(progress);
    }

    private static Stage decided(Progress progress) {
        if (progress.cases().containsValue(Ruling.APPROVED)) {
            return Stage.APPROVED;
        }
        String latest = progress.latest();
        Ruling last = latest == null
                ? Ruling.OPEN
                : progress.cases().getOrDefault(latest, Ruling.OPEN);
        return switch (last) {
            case REJECTED -> Stage.REJECTED;
            case DEFERRED -> Stage.DEFERRED;
            case APPROVED, OPEN -> begun(progress);
        };
    }

    private static Stage begun(Progress progress) {
        Inherited.Standing before = Objects.requireNonNullElse(progress.before(),
                Inherited.Standing.UNKNOWN);
        return switch (before) {
            case APPROVED -> Stage.APPROVED;
            case DELIVERING -> Stage.DELIVERING;
            case DELIVERED -> Stage.DELIVERED;
            case REJECTED -> Stage.REJECTED;
            case STOPPED -> Stage.STOPPED;
            case UNKNOWN, PROPOSED -> progress.scored() ? Stage.SCORED : Stage.PROPOSED;
        };
    }

    private Stages() {}
}
