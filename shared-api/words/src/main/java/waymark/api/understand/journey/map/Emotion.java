package waymark.api.understand.journey.map;

import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Require;
import waymark.api.understand.insight.Evidence;

/**
 * What customers feel at a touchpoint. It is assumed until something shows it (JRN-2).
 *
 * @param level from -3, as bad as it gets, to +3, delighted
 * @param evidence what shows it; none while it is assumed
 */
public record Emotion(int level, @Nullable Evidence evidence) {

    /** Neither good nor bad, and nobody knows. */
    public static final Emotion UNKNOWN = new Emotion(0, null);

    public Emotion {
        checked(level);
    }

    /** The level, if it is one. */
    public static int checked(int level) {
        return Require.between("level", level, -3, 3);
    }

    /** Whether something shows it. */
    public boolean isEvidenced() {
        return evidence != null;
    }
}
