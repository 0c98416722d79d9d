package waymark.api.listen.text;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.refusal.Unacceptable;

/**
 * Which answers are meant.
 *
 * @param source the id of their source
 * @param from received on this day or later; null for all earlier ones too
 * @param to received on this day or earlier; null for all later ones too
 */
public record Scope(String source, @Nullable LocalDate from, @Nullable LocalDate to) {

    public Scope {
        if (from != null && to != null && from.isAfter(to)) {
            throw new Unacceptable("from", "This period ends before it begins.",
                    "a first day that is not after the last one");
        }
    }
}
