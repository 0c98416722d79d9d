package waymark.api.worth.proof;

import org.jspecify.annotations.Nullable;

/**
 * How well an amount was shown when it was said.
 *
 * @param grade how well
 * @param early whether what it rests on was read before its day or before its answers
 */
public record Shown(Grade grade, boolean early) {

    /** Nobody compared or counted. */
    public static final Shown UNMEASURED = new Shown(Grade.UNMEASURED, false);

    /** Counted directly. */
    public static final Shown COUNTED = new Shown(Grade.COUNTED, false);

    /** As a reading showed it; what was not compared was counted. */
    public static Shown by(@Nullable Proof proof) {
        if (proof == null) {
            return COUNTED;
        }
        return new Shown(switch (proof.verdict()) {
            case SHOWN -> Grade.SHOWN;
            case NOT_PROVEN -> Grade.NOT_PROVEN;
            case SHOWN_TOO_SMALL -> Grade.SHOWN_TOO_SMALL;
        }, proof.early());
    }
}
