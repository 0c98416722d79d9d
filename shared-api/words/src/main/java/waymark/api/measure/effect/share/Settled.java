package waymark.api.measure.effect.share;

import java.math.BigDecimal;
import java.time.LocalDate;
import waymark.api.measure.benefit.BenefitId;

/**
 * What share finance left a benefit for a time.
 *
 * @param from the first day it holds for
 * @param to the last day it holds for
 * @param share of the effect, in percent
 */
public record Settled(BenefitId benefit, LocalDate from, LocalDate to, BigDecimal share) {

    /** Whether it says something about this day. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
