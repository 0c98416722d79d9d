package waymark.query.measure.metric.page.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import waymark.api.measure.metric.view.DriversView;
import waymark.api.measure.metric.view.DriversView.Driver;
import waymark.query.chart.BubbleChart;
import waymark.query.chart.BubbleChart.Bubble;
import waymark.query.chart.BubbleChart.Measure;
import waymark.query.chart.Chart;
import waymark.query.page.Say;

/** Draws drivers by how well they go and how much they matter, their area by who rated them. */
@Component
class DriverChart {

    private static final int MOST = 12;

    private final Say say;

    DriverChart(Say say) {
        this.say = say;
    }

    /** The dozen with most to gain; null where nothing has both figures. */
    @Nullable
    Chart of(DriversView view) {
        List<Bubble> bubbles = view.drivers().stream()
                .filter(one -> one.importance().value() != null
                        && one.performance().value() != null)
                .limit(MOST).map(this::bubble).toList();
        return bubbles.isEmpty()
                ? null
                : new BubbleChart("Where to begin?", view.sentence()
                        + " High up matters most; far to the left goes least well.",
                        new Measure("rate it well, %", say::tenths),
                        new Measure("importance, " + view.unit(), say::tenths),
                        new Measure("how many rated it", n -> say.count(n.longValue())),
                        bubbles).drawn();
    }

    private Bubble bubble(Driver driver) {
        String where = driver.touchpoint() == null ? "" : driver.touchpoint() + ", ";
        return new Bubble(where + say.word(driver.rating()),
                Objects.requireNonNull(driver.performance().value()),
                Objects.requireNonNull(driver.importance().value()),
                BigDecimal.valueOf(driver.n()));
    }
}
