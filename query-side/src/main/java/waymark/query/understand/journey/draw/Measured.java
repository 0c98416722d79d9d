package waymark.query.understand.journey.draw;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import waymark.api.measure.metric.view.ScoreView;
import waymark.api.understand.journey.view.MetricReading;
import waymark.api.understand.journey.view.MetricReading.Reach;
import waymark.query.chart.draw.Wrapped;

/**
 * What a metric says at a touchpoint, in as few letters as a column has: its name, the figure with
 * its 95 % interval, and n. The table beside the map has the same with period and unit.
 */
final class Measured {

    /** Beyond it nobody reads tenths on a map. */
    private static final BigDecimal LARGE = BigDecimal.TEN;

    static List<String> lines(MetricReading reading, int letters) {
        List<String> lines = new ArrayList<>(Wrapped.of(reading.called(), letters, 2));
        ScoreView score = reading.score();
        if (score == null) {
            lines.add(reading.metric() == null ? "not measured yet" : "no figure yet");
        } else if (score.value() == null) {
            lines.add("not shown");
        } else {
            lines.add(figure(score.value(), "%".equals(reading.unit()) ? " %" : "")
                    + interval(score));
            lines.add("n " + String.format(Locale.UK, "%,d", score.n())
                    + (reading.reach() == Reach.WHOLE ? ", of all" : ""));
        }
        return lines;
    }

    private static String interval(ScoreView score) {
        return score.low() == null || score.high() == null
                ? ""
                : " [" + figure(score.low(), "") + ", " + figure(score.high(), "") + "]";
    }

    private static String figure(BigDecimal value, String unit) {
        int tenths = value.abs().compareTo(LARGE) < 0 ? 1 : 0;
        return String.format(Locale.UK, "%,." + tenths + "f",
                value.setScale(tenths, RoundingMode.HALF_EVEN)).replace('-', '\u2212') + unit;
    }

    private Measured() {}
}
