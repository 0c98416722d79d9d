package waymark.query.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import waymark.query.chart.draw.Dot;
import waymark.query.chart.draw.Scale;
import waymark.query.chart.draw.Svg;

/**
 * Time to the right and a value upwards: what the charts over time share.
 *
 * @param days the scale of days
 * @param values the scale of values
 * @param said how a value is said
 */
record Plane(Scale days, Scale values, Function<BigDecimal, String> said) {

    static final int WIDTH = 700;
    static final int HEIGHT = 240;

    private static final int LEFT = 80;
    private static final int BOTTOM = HEIGHT - 30;
    private static final int TOP = 16;
    private static final int LABELS = 5;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu",
            Locale.UK);

    /** @param right how much room to leave for labels at the end of the lines */
    static Plane of(List<LocalDate> days, Scale values, int right, Function<BigDecimal, String> s) {
        Scale across = Scale.around(days.stream().map(Plane::number).toList(), LEFT,
                WIDTH - right);
        return new Plane(across, new Scale(values.low(), values.high(), BOTTOM, TOP), s);
    }

    Dot dot(LocalDate day, BigDecimal value) {
        return new Dot(days.at(number(day)), values.at(value));
    }

    /** The rules of the value axis with their values, zero a little stronger. */
    void rules(Svg svg) {
        for (BigDecimal mark : values.marks()) {
            var left = new Dot(BigDecimal.valueOf(LEFT), values.at(mark));
            svg.line(mark.signum() == 0 ? "zero" : "rule", left,
                    new Dot(BigDecimal.valueOf(days.to()), left.y()));
            svg.text("", left.plus(-8, 4), "end", said.apply(mark));
        }
    }

    /** The first and the last month and some between. */
    void months(Svg svg, List<LocalDate> all) {
        int step = Math.max(1, Math.ceilDiv(all.size() - 1, LABELS - 1));
        var shown = new ArrayList<LocalDate>();
        for (int i = 0; i + step < all.size(); i += step) {
            shown.add(all.get(i));
        }
        shown.add(all.getLast());
        for (LocalDate day : shown) {
            var at = new Dot(days.at(number(day)), BigDecimal.valueOf(BOTTOM + 20L));
            String anchor = day.equals(all.getFirst())
                    ? "start"
                    : day.equals(all.getLast()) && days.to() > WIDTH - 60 ? "end" : "middle";
            svg.text("", at, anchor, MONTH.format(day));
        }
    }

    /** A line from top to bottom on a day, with a word on it. */
    void cut(Svg svg, LocalDate day, String word) {
        BigDecimal x = days.at(number(day));
        svg.line("cut", new Dot(x, BigDecimal.valueOf(TOP)),
                new Dot(x, BigDecimal.valueOf(BOTTOM)));
        svg.text("", new Dot(x, BigDecimal.valueOf(TOP - 4L)), "middle", word);
    }

    private static BigDecimal number(LocalDate day) {
        return BigDecimal.valueOf(day.toEpochDay());
    }
}
