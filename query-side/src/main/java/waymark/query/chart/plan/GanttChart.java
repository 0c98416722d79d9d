package waymark.query.chart.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import waymark.query.chart.Chart;
import waymark.query.chart.draw.Dot;
import waymark.query.chart.draw.Scale;
import waymark.query.chart.draw.Svg;

/**
 * When things are to be there: agreed, expected and there, one row each, and today. A ring is what
 * was agreed, a dot what is expected (amber where later), a dark dot what is there.
 *
 * @param title the question it answers
 * @param description what there is to see in it
 * @param today the day the chart is asked as of
 * @param width in its own units, {@link #CARD} or {@link #PAGE}, so that its words keep their size
 * @param rows from top to bottom
 */
public record GanttChart(
        String title, String description, LocalDate today, int width, List<GanttRow> rows) {

    /** As wide as one card of a page of two. */
    public static final int CARD = 760;

    /** As wide as a page. */
    public static final int PAGE = 960;

    private static final int LABELS = 190;
    private static final int RIGHT = 150;
    private static final int ROW = 30;
    private static final int TOP = 22;
    private static final int LETTERS = 27;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu",
            Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu",
            Locale.UK);

    /** The whole chart. */
    public Chart drawn() {
        int bottom = TOP + rows.size() * ROW;
        var svg = new Svg(width, bottom + 24, title, description);
        List<BigDecimal> days = Stream.concat(rows.stream().flatMap(GanttRow::days),
                Stream.of(today)).map(GanttChart::number).toList();
        Scale scale = Scale.around(days, LABELS, width - RIGHT);
        months(svg, scale, bottom);
        for (int i = 0; i < rows.size(); i++) {
            draw(svg, scale, rows.get(i), TOP + i * ROW + ROW / 2);
        }
        Dot now = new Dot(scale.at(number(today)), BigDecimal.valueOf(TOP - 6L));
        svg.line("cut", now, new Dot(now.x(), BigDecimal.valueOf(bottom)));
        svg.text("", now.plus(0, -4), "middle", "today");
        return new Chart(title, svg.drawn(), GanttTable.of(title, rows));
    }

    /** At most six beginnings of months are named, each with a rule from top to bottom. */
    private static void months(Svg svg, Scale scale, int bottom) {
        List<LocalDate> all = day(scale.low()).datesUntil(day(scale.high()).plusDays(1))
                .filter(on -> on.getDayOfMonth() == 1).toList();
        int step = Math.max(1, Math.ceilDiv(all.size(), 6));
        for (int i = 0; i < all.size(); i += step) {
            Dot top = at(scale, all.get(i), TOP);
            svg.line("rule", top, new Dot(top.x(), BigDecimal.valueOf(bottom)));
            svg.text("", new Dot(top.x(), BigDecimal.valueOf(bottom + 16L)), "middle",
                    MONTH.format(all.get(i)));
        }
    }

    private static void draw(Svg svg, Scale scale, GanttRow row, int y) {
        Dot agreed = at(scale, row.agreed(), y);
        Dot end = at(scale, row.end(), y);
        svg.text("", Dot.of(LABELS - 12, y + 4), "end", cut(row.label()));
        if (row.from() != null) {
            Dot from = at(scale, row.from(), y);
            svg.bar("band promised", from.plus(0, -7), new Dot(
                    agreed.x().subtract(from.x()).max(BigDecimal.ONE), BigDecimal.valueOf(14)));
            svg.line(row.actual() == null ? "shown" : "spent", from, end);
        }
        svg.line("cut", agreed, end);
        svg.circle("bubble", agreed, BigDecimal.valueOf(6));
        row.stops().forEach(stop -> svg.circle("dark", at(scale, stop, y), BigDecimal.TWO));
        svg.circle(style(row), end, BigDecimal.valueOf(4));
        svg.text("strong", new Dot(agreed.x().max(end.x()), end.y()).plus(11, 4), "start",
                said(row));
    }

    private static String style(GanttRow row) {
        if (row.actual() != null) {
            return "dark";
        }
        return row.late() > 0 ? "less" : "fill";
    }

    /** Late and early are said in words: colour alone tells nobody. */
    private static String said(GanttRow row) {
        String day = DAY.format(row.end()) + (row.actual() == null ? "" : " there");
        if (row.late() == 0) {
            return day;
        }
        return day + (row.late() > 0 ? ", +" + row.late() : ", \u2212" + -row.late()) + " d";
    }

    private static Dot at(Scale scale, LocalDate day, int y) {
        return new Dot(scale.at(number(day)), BigDecimal.valueOf(y));
    }

    private static String cut(String label) {
        return label.length() <= LETTERS ? label : label.substring(0, LETTERS - 1) + "…";
    }

    private static BigDecimal number(LocalDate day) {
        return BigDecimal.valueOf(day.toEpochDay());
    }

    private static LocalDate day(BigDecimal number) {
        return LocalDate.ofEpochDay(number.longValue());
    }
}
