package waymark.api.measure.effect.share;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import waymark.api.understand.persona.SegmentRule;

/**
 * What a claim draws of an effect.
 *
 * @param what how people call it: the benefit and the number of the claim
 * @param from the first day of its period
 * @param to the last day of its period
 * @param segment for which customers; without conditions for everybody
 * @param share as it was claimed, in percent
 * @param settled what finance left the benefit, in the order it was settled; the last one holds
 */
public record Portion(String what, LocalDate from, LocalDate to, SegmentRule segment,
        BigDecimal share, List<Settled> settled) {

    public Portion {
        settled = List.copyOf(settled);
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** What it draws on a day of its period, in percent. */
    public BigDecimal shareOn(LocalDate day) {
        return settled.reversed().stream().filter(one -> one.holdsOn(day)).findFirst()
                .map(Settled::share).orElse(share);
    }
}
