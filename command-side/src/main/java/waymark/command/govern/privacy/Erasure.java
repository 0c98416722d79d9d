package waymark.command.govern.privacy;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import waymark.api.govern.privacy.ErasureEvent.ErasureAsked;

/**
 * What an erasure is for whoever decides on it.
 *
 * @param asked what was asked; null before it was
 * @param waits whether it is neither approved nor withdrawn
 */
record Erasure(@Nullable ErasureAsked asked, boolean waits) {

    static final Erasure NONE = new Erasure(null, false);

    Erasure over() {
        return new Erasure(asked, false);
    }

    /** Whether a person is meant who takes part in the programme, or did. */
    boolean isOfPerson() {
        return asked != null && Subjects.isPerson(asked.subject());
    }

    /** Whether so much time went by since it was asked for. */
    boolean isOlder(Duration than, Instant now) {
        return asked != null && !now.isBefore(asked.askedAt().plus(than));
    }
}
