package waymark.api.kernel.refusal;

import org.jspecify.annotations.Nullable;

/** Carries a {@link Refusal} to the one place that answers it. */
public final class Refused extends RuntimeException {

    private final Refusal refusal;
    private final @Nullable String detail;

    public Refused(Refusal refusal) {
        this(refusal, null);
    }

    /**
     * @param refusal the "no"
     * @param detail what it concerns in this case, for example the names or the sum that is off
     */
    public Refused(Refusal refusal, @Nullable String detail) {
        super(refusal.sentence(), null, false, false);
        this.refusal = refusal;
        this.detail = detail;
    }

    /** The "no". */
    public Refusal refusal() {
        return refusal;
    }

    /** What it concerns in this case, if there is more to say than its sentence. */
    public @Nullable String detail() {
        return detail;
    }
}
