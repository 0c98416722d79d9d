package waymark.api.deliver.project;

import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Require;
import waymark.api.kernel.mark.NotPersonal;
import waymark.api.kernel.refusal.Unacceptable;

/**
 * What becomes of something that is open when a project is completed (PRJ-4).
 *
 * @param what what is open, as the refusal names it: {@code milestone Pilot}, {@code risk R2} or
 *     {@code exception in cost}
 * @param fate what becomes of it
 * @param reason why, and who looks after what is kept
 * @param to where it moves; only and always for what is moved
 */
public record LeftOpen(@NotPersonal String what, Fate fate, @NotPersonal String reason,
        @Nullable @NotPersonal String to) {

    /** What becomes of it. */
    public enum Fate {
        /** It goes on without the project. */
        KEPT,
        /** Nobody goes on with it. */
        DROPPED,
        /** Another project or department takes it on. */
        MOVED
    }

    public LeftOpen(@Nullable String what, @Nullable Fate fate, @Nullable String reason,
            @Nullable String to) {
        this.what = Require.text("open.what", what, 140);
        this.fate = Require.present("open.fate", fate);
        this.reason = Require.text("open.reason", reason, 500);
        this.to = Require.optionalText("open.to", to, 160);
        if ((this.to == null) == (this.fate == Fate.MOVED)) {
            throw new Unacceptable("open.to", "Where something goes is said of what moves alone.",
                    "where it moves, or nothing for what is kept or dropped");
        }
    }
}
