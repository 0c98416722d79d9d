package waymark.log.proof;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the record is not what it was.
 *
 * @param position of the event
 * @param stream of what stands there now, if anything does
 */
public record Difference(long position, Kind kind, @Nullable String stream) {

    /** What happened to an event. */
    public enum Kind { CHANGED, REMOVED }

    /** What is wrong with an event, if anything is. */
    public static Optional<Difference> of(ProofStore.Pair pair) {
        StoredRow row = pair.row();
        if (row == null) {
            return Optional.of(new Difference(pair.position(), Kind.REMOVED, null));
        }
        return Arrays.equals(row.leaf(), pair.leaf())
                ? Optional.empty()
                : Optional.of(new Difference(pair.position(), Kind.CHANGED, row.stream()));
    }

    /** A leaf as 64 hexadecimal digits. */
    public static String text(byte[] leaf) {
        return HexFormat.of().formatHex(leaf);
    }
}
