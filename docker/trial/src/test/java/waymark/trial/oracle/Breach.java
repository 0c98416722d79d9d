package waymark.trial.oracle;

/**
 * Something that must not be.
 *
 * @param kind of it
 * @param words what exactly
 */
public record Breach(Kind kind, String words) {

    /** What can be wrong with a record. */
    public enum Kind {
        /** It was acknowledged and is not stored. */
        LOST,
        /** One command is stored more than once. */
        DOUBLED,
        /** What was refused is stored, or the same question was answered in two ways. */
        CONTRADICTED,
        /** The positions are not 1, 2, 3 and so on. */
        GAP,
        /** The versions of a stream are not 0, 1, 2 and so on. */
        VERSION,
        /** What is kept of a key is not what was answered. */
        KEY,
        /** Time went back. */
        TIME,
        /** A page shows something else than the log. */
        PAGE,
        /** No order explains what clients were answered. */
        HISTORY,
        /** What the programme should have done by itself was done not at all, or twice. */
        POLICY
    }
}
