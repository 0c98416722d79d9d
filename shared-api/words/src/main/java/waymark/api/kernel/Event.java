package waymark.api.kernel;

import waymark.api.kernel.mark.Named;
import waymark.api.kernel.mark.Personal;

/**
 * A fact that has been recorded and will never change. Each carries its stored name as
 * {@link Named}; who recorded it, when and why stands beside it in the log.
 */
public interface Event {

    /** The stream this event belongs to, for example {@code insight/0199...}. */
    String stream();

    /**
     * Whose key protects the fields marked {@link Personal}: erasing that key erases them.
     * By default each stream has a key of its own.
     */
    default String dataSubject() {
        return stream();
    }
}
