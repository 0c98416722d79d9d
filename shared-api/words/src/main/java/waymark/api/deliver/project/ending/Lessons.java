package waymark.api.deliver.project.ending;

import waymark.api.kernel.Require;
import waymark.api.kernel.mark.NotPersonal;

/**
 * Three lines of lessons (PRJ-4).
 *
 * @param wentWell what to do again
 * @param wentBadly what to avoid
 * @param nextTime what to do differently
 */
public record Lessons(
        @NotPersonal String wentWell,
        @NotPersonal String wentBadly,
        @NotPersonal String nextTime) {

    public Lessons {
        wentWell = Require.text("lessons.wentWell", wentWell, 500);
        wentBadly = Require.text("lessons.wentBadly", wentBadly, 500);
        nextTime = Require.text("lessons.nextTime", nextTime, 500);
    }
}
