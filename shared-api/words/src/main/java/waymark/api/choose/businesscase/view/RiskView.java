package waymark.api.choose.businesscase.view;

import java.util.List;
import waymark.api.worth.Rate;
import waymark.api.worth.risk.BreakEven;
import waymark.api.worth.risk.MonteCarlo;
import waymark.api.worth.risk.Tornado;

/**
 * How sure the headline net present value of the option is that is asked for. Each line of the
 * headline is one driver: its present value at low, likely and high.
 *
 * @param option its id within the case
 * @param currency of all results
 * @param discount the yearly rate
 * @param spread how the value spreads when all lines vary at once
 * @param tornado what each line does to it, the strongest first
 * @param breakEven how far each line may move until nothing is left
 */
public record RiskView(
        String option,
        String currency,
        Rate discount,
        MonteCarlo spread,
        Tornado tornado,
        List<BreakEven> breakEven) {

    public RiskView {
        breakEven = List.copyOf(breakEven);
    }

    /** Whether any line or assumption is given with a range; otherwise nothing is to be drawn. */
    public boolean moves() {
        return tornado.bars().stream().anyMatch(bar -> bar.width().signum() != 0);
    }
}
