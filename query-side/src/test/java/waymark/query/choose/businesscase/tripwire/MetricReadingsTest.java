package waymark.query.choose.businesscase.tripwire;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import waymark.api.measure.metric.period.Grain;
import waymark.api.measure.metric.view.ScoreView;
import waymark.api.measure.metric.view.SeriesView;
import waymark.api.measure.metric.view.SeriesView.Point;
import waymark.query.choose.businesscase.tripwire.MetricReadings.Reading;

class MetricReadingsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);

    @Test
    void the_latest_figure_counts_however_long_its_period() {
        assertThat(latest(series(Grain.MONTH, "2025-01", "2025-01-31"),
                series(Grain.QUARTER, "2026-Q3", "2026-09-30"),
                series(Grain.YEAR, "2025", "2025-12-31"))).isEqualTo("2026-Q3");
    }

    @Test
    void of_those_that_end_on_the_same_day_the_finest_counts() {
        assertThat(latest(series(Grain.MONTH, "2025-12", "2025-12-31"),
                series(Grain.QUARTER, "2025-Q4", "2025-12-31"),
                series(Grain.YEAR, "2025", "2025-12-31"))).isEqualTo("2025-12");
    }

    @Test
    void many_wires_on_one_metric_read_it_once() {
        List<String> read = new ArrayList<>();
        Function<String, Optional<Reading>> once = MetricReadings.once((String metric) -> {
            read.add(metric);
            return Optional.empty();
        });
        assertThat(Stream.of("metric/1", "metric/2", "metric/1").map(once)).containsOnly(
                Optional.empty());
        assertThat(read).containsExactly("metric/1", "metric/2");
    }

    @Test
    void nothing_more_is_read_when_the_month_before_has_a_figure() {
        List<Grain> asked = new ArrayList<>();
        MetricReadings.latest(grain -> {
            asked.add(grain);
            return series(grain, "2026-10", "2026-10-31");
        }, TODAY);
        assertThat(asked).containsExactly(Grain.MONTH);
    }

    private static String latest(SeriesView... all) {
        return MetricReadings.latest(grain -> Stream.of(all)
                .filter(series -> series.grain() == grain).findFirst().orElseThrow(), TODAY)
                .map(Reading::point).map(Point::period).orElseThrow();
    }

    private static SeriesView series(Grain grain, String period, String to) {
        LocalDate last = LocalDate.parse(to);
        ScoreView score = new ScoreView(BigDecimal.ONE, null, null, null, 100, null, false);
        return new SeriesView("metric/1", grain, null, "%",
                List.of(new Point(period, last.withDayOfMonth(1), last, score, false, null)),
                List.of(), null, "It stays.", "share/1", "Of a hundred", last, 1);
    }
}
