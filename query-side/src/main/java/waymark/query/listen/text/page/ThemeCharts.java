package waymark.query.listen.text.page;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import waymark.api.listen.text.ThemeList;
import waymark.api.listen.text.ThemeList.Counted;
import waymark.api.listen.text.ThemeView;
import waymark.api.listen.text.ThemeView.Month;
import waymark.api.worth.Method;
import waymark.api.worth.score.Interval;
import waymark.api.worth.score.Score;
import waymark.api.worth.score.Share;
import waymark.query.chart.BarChart;
import waymark.query.chart.BarChart.Bar;
import waymark.query.chart.Chart;
import waymark.query.chart.LineChart;
import waymark.query.chart.LineChart.Point;
import waymark.query.page.Say;
import waymark.query.page.kit.Figure;

/** Draws how much is spoken of each theme, and of one over time. */
@Component
class ThemeCharts {

    private static final int MOST = 10;

    private final Say say;

    ThemeCharts(Say say) {
        this.say = say;
    }

    Chart shares(ThemeList list) {
        List<Counted> most = list.themes().stream().limit(MOST).toList();
        return new BarChart("What do they speak of?", most.isEmpty()
                ? "Nothing yet."
                : most.getFirst().name() + " is spoken of most, by "
                        + percent(most.getFirst().percent()) + " of answers in words.",
                this::percent,
                most.stream().map(one -> new Bar(one.name(), one.percent())).toList()).drawn();
    }

    /** Null where months may not be told, or there is one only. */
    @Nullable
    Chart months(ThemeView theme) {
        return theme.months().size() < 2
                ? null
                : new LineChart("How often, month by month?", "The share of answers in words that"
                        + " speak of it, with its 95 % interval.", this::percent,
                        theme.months().stream().map(ThemeCharts::point).toList(),
                        List.of()).drawn();
    }

    private static Point point(Month month) {
        Score score = new Share(month.answers(), month.of()).score(Method.SHARE);
        Interval interval = score.interval();
        return new Point(month.month().plusMonths(1).minusDays(1),
                Objects.requireNonNullElse(score.figure().value(), BigDecimal.ZERO),
                interval == null ? null : interval.low(),
                interval == null ? null : interval.high(), month.of());
    }

    List<Figure> figures(ThemeView theme) {
        Counted counted = theme.counted();
        return List.of(Figure.of("Share of answers in words", percent(counted.percent()))
                .within(say.interval(counted.low(), counted.high()), say.count(theme.of()))
                .verdict(lately(counted)),
                Figure.of("Sound bad", say.count(counted.sounds().negative()))
                        .verdict("%s mixed, %s neutral, %s good".formatted(
                                say.count(counted.sounds().mixed()),
                                say.count(counted.sounds().neutral()),
                                say.count(counted.sounds().positive()))));
    }

    private String lately(Counted counted) {
        ThemeList.Trend trend = counted.trend();
        if (trend.change() == null || trend.low() == null || trend.high() == null) {
            return "Too few months to say which way it goes.";
        }
        String range = " " + say.change(trend.change()) + " points, "
                + say.interval(trend.low(), trend.high());
        return switch (trend.way()) {
            case RISING -> "Spoken of more in the later half of the months:" + range;
            case FALLING -> "Spoken of less in the later half of the months:" + range;
            case STEADY -> "Nothing moved that the data can show:" + range;
        };
    }

    private String percent(BigDecimal share) {
        return say.tenths(share) + " %";
    }
}
