package waymark.api.listen.feedback.intake;

/**
 * What became of the rows of a file. Each row read is kept, rejected or a duplicate.
 *
 * @param rowsRead rows after the header; blank ones are not counted
 * @param rowsKept rows that were recorded as answers
 * @param rowsRejected rows with something in them that cannot be right (FBK-2)
 * @param rowsDuplicate rows whose answer was recorded before, by this file or another (FBK-1)
 */
public record Tally(long rowsRead, long rowsKept, long rowsRejected, long rowsDuplicate) {

    /** Nothing read yet. */
    public static final Tally NONE = new Tally(0, 0, 0, 0);

    /**
     * @throws IllegalArgumentException when the parts do not add up
     */
    public Tally {
        if (rowsKept < 0 || rowsRejected < 0 || rowsDuplicate < 0
                || rowsRead != rowsKept + rowsRejected + rowsDuplicate) {
            throw new IllegalArgumentException("Each row read is kept, rejected or a duplicate.");
        }
    }

    /** With more rows kept and found to be duplicates. */
    public Tally plus(long kept, long duplicate) {
        return new Tally(rowsRead + kept + duplicate, rowsKept + kept, rowsRejected,
                rowsDuplicate + duplicate);
    }

    /** With more rows rejected. */
    public Tally rejecting(long rejected) {
        return new Tally(rowsRead + rejected, rowsKept, rowsRejected + rejected, rowsDuplicate);
    }
}
