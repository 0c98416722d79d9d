package waymark.query.kernel;

import java.util.function.Supplier;
import waymark.api.kernel.refusal.GeneralRefusal;
import waymark.api.kernel.refusal.Refused;

/** The answer to a question about what does not exist. */
public final class Unknown {

    /** For {@code orElseThrow}. */
    public static Supplier<Refused> id() {
        return () -> new Refused(GeneralRefusal.UNKNOWN_ID);
    }

    private Unknown() {}
}
