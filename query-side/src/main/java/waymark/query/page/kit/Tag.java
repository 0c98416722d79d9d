package waymark.query.page.kit;

/**
 * A word that says how something stands; its shape and colour repeat it.
 *
 * @param word the word
 * @param tone how it sounds
 */
public record Tag(String word, Tone tone) {

    /** How a tag sounds. */
    public enum Tone {
        /** On its way, or done. */
        GOOD,
        /** Look here. */
        CARE,
        /** Broken. */
        BREAK,
        /** Neither. */
        PLAIN,
        /** Done by one person where two would be better. */
        SELF
    }

    public static Tag good(String word) {
        return new Tag(word, Tone.GOOD);
    }

    public static Tag care(String word) {
        return new Tag(word, Tone.CARE);
    }

    public static Tag broken(String word) {
        return new Tag(word, Tone.BREAK);
    }

    public static Tag plain(String word) {
        return new Tag(word, Tone.PLAIN);
    }

    /** The mark of an act in which a reason stands for the missing second person (GOV-2). */
    public static Tag selfApproved() {
        return new Tag("self-approved", Tone.SELF);
    }
}
