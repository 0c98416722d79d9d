package waymark.query.understand.journey.table;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import waymark.api.measure.metric.view.ScoreView;
import waymark.api.understand.journey.JourneyQuery.Readings;
import waymark.api.understand.journey.view.MetricReading;
import waymark.query.measure.metric.page.Scored;
import waymark.query.page.Say;
import waymark.query.page.Table;
import waymark.query.page.Table.Cell;
import waymark.query.page.Table.Column;
import waymark.query.page.Table.Row;

/** Says what metrics say at touchpoints, with n and interval (MET-1). */
@Component
public class ReadingTables {

    private final Say say;
    private final Scored scored;

    ReadingTables(Say say, Scored scored) {
        this.say = say;
        this.scored = scored;
    }

    /** CES 4.1 of 7 [3.8, 4.4], n 212, 2026-Q3. */
    String inWords(MetricReading reading) {
        ScoreView score = reading.score();
        if (score == null || score.value() == null) {
            return reading.called() + ", " + none(reading);
        }
        return reading.called() + " " + say.tenths(score.value()) + " " + reading.unit()
                + (score.low() == null || score.high() == null
                        ? ""
                        : " " + say.interval(score.low(), score.high()))
                + ", n " + say.count(score.n()) + ", " + reading.period()
                + (reading.reach() == MetricReading.Reach.WHOLE ? ", of all" : "");
    }

    private static String none(MetricReading reading) {
        ScoreView score = reading.score();
        if (score != null && score.absent() != null) {
            return score.absent();
        }
        return reading.metric() == null ? "not measured yet" : "no figure in two years";
    }

    /** What metrics say, a metric at a touchpoint a row. */
    public Table of(String reference, Readings readings) {
        return new Table("metrics of " + reference,
                List.of(Column.text("touchpoint", "Touchpoint"), Column.text("metric", "Metric"),
                        Column.figure("value", "Figure"), Column.text("unit", "Unit"),
                        Scored.INTERVAL, Scored.N, Column.text("period", "Period"),
                        Column.text("reach", "Speaks of")),
                readings.readings().stream().map(this::row).toList(), null);
    }

    private Row row(MetricReading reading) {
        ScoreView score = reading.score();
        return Row.of(Cell.of(reading.name()), metric(reading),
                score == null ? Cell.said(null, none(reading)) : scored.value(score),
                Cell.of(reading.unit()), score == null ? Cell.of(null) : scored.interval(score),
                score == null ? Cell.of(null) : scored.n(score), Cell.of(reading.period()),
                Cell.of(reach(reading.reach())));
    }

    private static Cell metric(MetricReading reading) {
        return reading.metric() == null
                ? Cell.of(reading.called())
                : Cell.link(reading.called(), "/measure/metrics/" + reading.metric());
    }

    private static @Nullable String reach(MetricReading.Reach reach) {
        return switch (reach) {
            case TOUCHPOINT -> "this touchpoint";
            case WHOLE -> "all that it measures";
            case NOTHING -> null;
        };
    }
}
