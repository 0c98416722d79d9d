package waymark.api.kernel.refusal;

/**
 * Thrown by a constructor when what was said can never be right, whatever happened before: too
 * long, out of range, another kind of id. Answered with 422 and the field.
 */
public final class Unacceptable extends IllegalArgumentException {

    private final String field;
    private final String accepted;

    /**
     * @param field the field it concerns, as the client names it
     * @param sentence what is wrong, in one sentence
     * @param accepted what would be accepted, in words
     */
    public Unacceptable(String field, String sentence, String accepted) {
        super(sentence);
        this.field = field;
        this.accepted = accepted;
    }

    /** The field it concerns. */
    public String field() {
        return field;
    }

    /** What would be accepted, in words. */
    public String accepted() {
        return accepted;
    }
}
