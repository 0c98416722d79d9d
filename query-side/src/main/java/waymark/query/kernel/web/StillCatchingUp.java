package waymark.query.kernel.web;

/** Says that what the reader wrote is not known here yet; ask again a moment later (503). */
public final class StillCatchingUp extends RuntimeException {

    private final long position;

    StillCatchingUp(long position) {
        super("known up to position " + position);
        this.position = position;
    }

    /** The position up to which is known. */
    public long position() {
        return position;
    }
}
