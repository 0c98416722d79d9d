package waymark.api.understand.journey;

import org.jspecify.annotations.Nullable;
import waymark.api.kernel.mark.NotPersonal;

/**
 * Where a version comes from.
 *
 * @param number which version of its journey it is, from 1
 * @param follows the version that it takes the place of once it is published
 * @param adopts the to-be that was delivered and which it shows as what is now
 * @param shownBy the id of what shows that it was delivered: a shown benefit, an accepted outcome
 */
public record Origin(
        int number,
        @Nullable JourneyId follows,
        @Nullable JourneyId adopts,
        @Nullable @NotPersonal String shownBy) {

    /** The first version of a journey. */
    public static final Origin FIRST = new Origin(1, null, null, null);
}
