package waymark.trial.wire;

/**
 * Where a connection is cut.
 *
 * @param from who sends the message
 * @param type the letter of the message in the protocol of PostgreSQL
 * @param when the message has passed not at all, half, or whole
 */
public record Cut(From from, char type, When when) {

    /** Who speaks. */
    public enum From {
        PROGRAM, SERVER
    }

    /** How much of the message gets through. */
    public enum When {
        BEFORE, WITHIN, AFTER
    }

    boolean concerns(From speaker, char letter) {
        return from == speaker && type == letter;
    }
}
