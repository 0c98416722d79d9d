package waymark.log.proof;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the record is not what it was.
 *
 * @param position of the event, or of the last one that a head covers
 * @param stream of what stands there now, if anything does
 */
public record Difference(long position, Kind kind, @Nullable String stream) {

    /** What is wrong there. */
    public enum Kind { CHANGED, REMOVED, UNPROVEN, HEAD_WRONG }

    /** What is wrong with an event, if anything is. */
    static Optional<Difference> of(ProofStore.Pair pair) {
        StoredRow row = pair.row();
        if (row == null) {
            return Optional.of(new Difference(pair.position(), Kind.REMOVED, null));
        }
        return Arrays.equals(row.leaf(), pair.leaf())
                ? Optional.empty()
                : Optional.of(new Difference(pair.position(), Kind.CHANGED, row.stream()));
    }
}
