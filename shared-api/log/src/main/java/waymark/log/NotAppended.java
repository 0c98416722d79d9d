package waymark.log;

/** Says that an append was refused by the log and why. Nothing was recorded. */
public final class NotAppended extends RuntimeException {

    /** What stood in the way. */
    public enum Because {
        /** A stream that would be written is not at the expected version. */
        STREAM_MOVED,
        /** A stream of the read-set is not at the version that was read. */
        READ_SET_MOVED,
        /** A claim is taken. */
        CLAIM_TAKEN,
        /** The key was used for another request. */
        KEY_REUSED
    }

    private final Because because;
    private final String name;

    /**
     * @param because what stood in the way
     * @param name the stream, claim or key concerned
     */
    public NotAppended(Because because, String name) {
        super(because + ": " + name);
        this.because = because;
        this.name = name;
    }

    /** What stood in the way. */
    public Because because() {
        return because;
    }

    /** The stream, claim or key concerned. */
    public String name() {
        return name;
    }
}
