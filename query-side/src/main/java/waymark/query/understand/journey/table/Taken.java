package waymark.query.understand.journey.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import waymark.api.understand.journey.view.Gap;
import waymark.api.worth.Method;
import waymark.query.kernel.AsOf;

/**
 * What customers say at a touchpoint, ready to be recorded as what shows their emotion (JRN-2), and
 * pinned, so that the figure is found again.
 *
 * @param level the emotion closest to what they say
 * @param summary what they say, in a sentence
 * @param people how many customers it speaks for
 * @param observedOn the day up to which answers count
 * @param query where the figure stands
 * @param position the position of the log at which it stood so
 * @param value the figure
 * @param method how it was made
 */
public record Taken(int level, String summary, long people, LocalDate observedOn, String query,
        long position, BigDecimal value, String method) {

    /** What can be taken of a gap; nothing where too few spoke. */
    public static @Nullable Taken of(Gap gap, String reference, AsOf asOf) {
        BigDecimal felt = gap.felt();
        if (felt == null || gap.interval() == null) {
            return null;
        }
        int level = felt.setScale(0, RoundingMode.HALF_EVEN).intValueExact();
        String summary = "Of " + gap.asked() + " answers at this touchpoint, one voice a customer,"
                + " the mean is " + Levels.signed(felt) + " on the scale of \u22123 to +3, ["
                + Levels.signed(gap.interval().low()) + ", "
                + Levels.signed(gap.interval().high()) + "], n " + gap.n() + ".";
        return new Taken(level, summary, gap.n(), asOf.effective(),
                "/api/journeys/" + reference + "/gaps?touchpoint=" + gap.number(),
                asOf.position(), felt, Method.MEAN.key());
    }
}
