package waymark.query.deliver.project.stage;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import waymark.api.deliver.project.Milestone;
import waymark.api.deliver.project.ProjectEvent.MilestoneMoved;
import waymark.api.deliver.project.ProjectEvent.ProjectReported;
import waymark.api.deliver.project.week.Expected;
import waymark.api.deliver.project.week.Foreseen;
import waymark.api.deliver.project.week.Lights;
import waymark.api.deliver.project.week.Lights.Light;

/**
 * What weekly reports said of a project. Of each light, of the words and of the finish the word of
 * the latest week holds, whenever each was recorded (PRJ-7).
 *
 * @param milestones of which week the word on each is that holds, where one was said
 */
public record Reported(
        @Nullable Expected<Light> scope,
        @Nullable Expected<Light> schedule,
        @Nullable Expected<Light> cost,
        @Nullable Expected<Light> benefit,
        @Nullable Expected<String> words,
        @Nullable Expected<LocalDate> finish,
        Map<String, LocalDate> milestones) {

    public Reported {
        // Rows of the version before this one know of none.
        milestones = Objects.requireNonNullElse(milestones, Map.of());
    }

    /** Nobody has reported. */
    public static final Reported NOTHING = new Reported(null, null, null, null, null, null,
            Map.of());

    /** After one more report, of whatever week. */
    public Reported with(ProjectReported told) {
        Lights lights = told.lights();
        LocalDate week = told.week();
        return new Reported(later(scope, lights.scope(), week),
                later(schedule, lights.schedule(), week), later(cost, lights.cost(), week),
                later(benefit, lights.benefit(), week), later(words, told.words(), week),
                later(finish, told.forecastFinish(), week), milestones);
    }

    /** After news of a milestone, of whatever week. */
    public Reported with(MilestoneMoved told) {
        LocalDate week = told.week();
        if (week == null) {
            return this;
        }
        Map<String, LocalDate> more = new HashMap<>(milestones);
        more.merge(told.news().name(), week, (one, other) -> one.isAfter(other) ? one : other);
        return new Reported(scope, schedule, cost, benefit, words, finish, more);
    }

    /** How a milestone stands, with the week of which that was said. */
    public Foreseen seen(Milestone one) {
        return new Foreseen(one.forecast(), one.actual(),
                milestones.getOrDefault(one.name(), LocalDate.MIN));
    }

    /** The lights that hold. */
    public Lights lights() {
        return new Lights(Expected.of(scope), Expected.of(schedule), Expected.of(cost),
                Expected.of(benefit));
    }

    private static <T> @Nullable Expected<T> later(
            @Nullable Expected<T> before, @Nullable T said, LocalDate week) {
        return said == null ? before : Expected.later(before, new Expected<>(said, week));
    }
}
