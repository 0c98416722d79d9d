package waymark.query.kernel.segment;

/**
 * One of several equal parts of all rows.
 *
 * @param number which one, from 0
 * @param of how many there are
 */
public record Part(int number, int of) {

    /** All rows. */
    public static final Part WHOLE = new Part(0, 1);

    public Part {
        if (number < 0 || number >= of) {
            throw new IllegalArgumentException("part " + number + " of " + of);
        }
    }

    /** Whether what is shared under this name belongs here. It does in exactly one part. */
    public boolean has(String name) {
        int hash = name.hashCode();
        return Math.floorMod(hash ^ (hash >>> 16), of) == number;
    }
}
