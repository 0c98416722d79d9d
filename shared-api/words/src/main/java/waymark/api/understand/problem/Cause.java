package waymark.api.understand.problem;

import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Require;
import waymark.api.kernel.mark.NotPersonal;

/**
 * What lies beneath a problem, and how that was found.
 *
 * @param method how it was found
 * @param steps each "why" in its order, or each bone of the fish with its causes
 * @param root the cause without which the problem would not be
 */
public record Cause(Method method, List<Step> steps, @NotPersonal String root) {

    /** How a root cause was found. */
    public enum Method { FIVE_WHYS, FISHBONE }

    /**
     * One step towards the cause.
     *
     * @param bone in a fishbone the branch, for example "Process"; none in five whys
     * @param because what was answered to "why"
     */
    public record Step(@Nullable @NotPersonal String bone, @NotPersonal String because) {

        public Step {
            bone = Require.optionalText("cause.steps.bone", bone, 80);
            because = Require.text("cause.steps.because", because, 1_000);
        }
    }

    public Cause {
        Require.present("cause.method", method);
        steps = Require.list("cause.steps", steps, 1, 40);
        root = Require.text("cause.root", root, 1_000);
    }
}
