package waymark.bench.measure;

/** Says that there is no figure, and why. */
public final class NotMeasured extends RuntimeException {

    private final Measured.Verdict verdict;

    private NotMeasured(Measured.Verdict verdict, String why) {
        super(why);
        this.verdict = verdict;
    }

    /** What came out may not be believed. */
    public static NotMeasured isVoid(String why) {
        return new NotMeasured(Measured.Verdict.VOID, why);
    }

    /** What is needed for it is not here. */
    public static NotMeasured skipped(String why) {
        return new NotMeasured(Measured.Verdict.SKIPPED, why);
    }

    /** Void or skipped. */
    public Measured.Verdict verdict() {
        return verdict;
    }
}
