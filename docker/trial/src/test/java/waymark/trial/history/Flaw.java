package waymark.trial.history;

/**
 * Something in a history that no order explains.
 *
 * @param words what exactly
 */
public record Flaw(Kind kind, String words) {

    /** What can be wrong. */
    public enum Kind {
        /** It was acknowledged, and the log has something else in its place: an update is lost. */
        LOST,
        /** An edit of an old version was accepted. */
        STALE_ACCEPTED,
        /** An edit was refused as stale, though nobody else had written. */
        WRONGLY_REFUSED,
        /** What was refused is stored. */
        REFUSED_STORED,
        /** Nobody sent what is stored. */
        UNSENT,
        /** One edit is stored twice. */
        TWICE,
        /** What was asked after another had been answered stands before it. */
        OUT_OF_ORDER,
        /** A look shows less than the reader had seen. */
        OLD_LOOK,
        /** A look shows what never was. */
        FALSE_LOOK,
        /** A look shows what was only asked for after it. */
        EARLY_LOOK
    }
}
