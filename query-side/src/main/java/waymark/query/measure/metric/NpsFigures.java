package waymark.query.measure.metric;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.springframework.stereotype.Component;
import waymark.api.measure.metric.MetricQuery.NpsView;
import waymark.query.page.Say;
import waymark.query.page.Table.Cell;
import waymark.query.page.kit.Figure;
import waymark.query.page.kit.Tag;

/** Says a net promoter score on pages, with its interval wherever it stands. */
@Component
public class NpsFigures {

    private static final String NONE = "none yet";

    private final Say say;

    NpsFigures(Say say) {
        this.say = say;
    }

    /** The score as a card shows it. */
    public Figure figure(NpsView nps) {
        BigDecimal value = nps.value();
        if (value == null) {
            return Figure.of("Net promoter score, points", NONE).verdict(nps.sentence());
        }
        Figure figure = Figure.of("Net promoter score, points", shortly(value))
                .exactly(value.toPlainString())
                .within(interval(nps), say.count(nps.n()))
                .asOf(say.date(nps.asOf()))
                .verdict(nps.sentence());
        return nps.thin() ? figure.tagged(Tag.care("thin")) : figure;
    }

    /** The score as a table shows it. */
    public Cell score(NpsView nps) {
        BigDecimal value = nps.value();
        return value == null ? Cell.said(null, NONE) : Cell.said(value, shortly(value));
    }

    /** Its interval as a table shows it, tagged where it is thin. */
    public Cell interval95(NpsView nps) {
        return nps.low() == null
                ? Cell.said(null, "")
                : new Cell(nps.low() + " to " + nps.high(), interval(nps), null,
                        nps.thin() ? java.util.List.of(Tag.care("thin")) : java.util.List.of());
    }

    private String interval(NpsView nps) {
        BigDecimal low = nps.low();
        BigDecimal high = nps.high();
        return low == null || high == null ? "" : say.interval(low, high);
    }

    private String shortly(BigDecimal value) {
        return say.number(value.setScale(1, RoundingMode.HALF_EVEN));
    }
}
