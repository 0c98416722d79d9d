package waymark.command.understand.journey;

import org.jspecify.annotations.Nullable;
import waymark.api.understand.journey.JourneyId;
import waymark.command.kernel.rule.Known;

/** What others ask of journeys: whether there is such a place. */
public final class Shows {

    /**
     * Whether a journey was drawn and shows this touchpoint now.
     *
     * @param touchpoint its number; none for the journey as a whole
     */
    public static boolean place(JourneyId journey, @Nullable Integer touchpoint, Known known) {
        Journey drawn = known.of(journey.value(), Journey.FOLD);
        return drawn.phase() != Journey.Phase.ABSENT
                && (touchpoint == null || drawn.map().touchpoint(touchpoint).isPresent());
    }

    private Shows() {}
}
