package waymark.query.understand.journey.draw;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import waymark.api.understand.journey.map.JourneyMap;
import waymark.api.understand.journey.map.Stage;
import waymark.api.understand.journey.map.Touchpoint;
import waymark.query.chart.draw.Dot;
import waymark.query.chart.draw.Svg;
import waymark.query.chart.draw.Wrapped;

/**
 * The map as one drawing. On a page it is one long line; for paper it is broken into several, one
 * beneath the other, as a score is. A full dot is evidenced, a hollow one assumed (JRN-2).
 */
public final class MapDrawing {

    static final int LETTERS = 19;
    private static final int COLUMN = 126;
    private static final int LABELS = 92;
    private static final int STEP = 17;
    private static final int HEAD = 34;
    private static final int BELOW = 26;
    private static final int HEIGHT = HEAD + BELOW + Arrays.stream(Lane.values())
            .mapToInt(Lane::height).sum();

    private record Column(Stage stage, Touchpoint touchpoint) {}

    private final String title;
    private final List<Column> columns;
    private final Map<String, String> departments;
    private final String description;

    /**
     * The map to draw.
     *
     * @param title what the journey is called
     * @param departments the names of departments by id
     */
    public MapDrawing(String title, JourneyMap map, Map<String, String> departments) {
        this.title = title;
        this.departments = departments;
        this.columns = map.stages().stream().flatMap(stage -> stage.touchpoints().stream()
                .map(one -> new Column(stage, one))).toList();
        long shown = columns.stream().filter(one -> one.touchpoint().emotion().isEvidenced())
                .count();
        this.description = map.stages().size() + " stages, " + columns.size() + " touchpoints; at "
                + shown + " of them something shows what customers feel. The table has all words.";
    }

    /** As one long line. */
    public String asLine() {
        return drawn(Math.max(1, columns.size()));
    }

    /** Broken so that it fills a lying page as well as it can. */
    public String asPage() {
        int lines = 1;
        while (tooWide(lines + 1)) {
            lines++;
        }
        return drawn(perLine(lines));
    }

    /** A lying page is about one and a half times as wide as it is high. */
    private boolean tooWide(int lines) {
        return 2 * (LABELS + perLine(lines) * COLUMN) >= 3 * lines * HEIGHT;
    }

    private int perLine(int lines) {
        return Math.max(1, Math.ceilDiv(columns.size(), lines));
    }

    private String drawn(int perLine) {
        int lines = Math.max(1, Math.ceilDiv(columns.size(), perLine));
        var svg = new Svg(LABELS + perLine * COLUMN, lines * HEIGHT, title, description);
        for (int line = 0; line < lines; line++) {
            int from = line * perLine;
            draw(svg, columns.subList(from, Math.min(columns.size(), from + perLine)),
                    line * HEIGHT);
        }
        return svg.drawn();
    }

    private void draw(Svg svg, List<Column> some, int top) {
        heads(svg, some, top);
        int y = top + HEAD;
        for (Lane lane : Lane.values()) {
            svg.line(lane == Lane.BACK ? "cut" : "rule", Dot.of(0, y),
                    Dot.of(LABELS + some.size() * COLUMN, y));
            svg.text("", Dot.of(0, y + 17), "start", lane.title());
            if (lane == Lane.FEELING) {
                curve(svg, some, y);
            } else {
                words(svg, some, lane, y);
            }
            y += lane.height();
        }
        svg.text("", Dot.of(LABELS + some.size() * COLUMN, sight(top) - 3), "end",
                "line of visibility");
    }

    private static int sight(int top) {
        int y = top + HEAD;
        for (Lane lane : Lane.values()) {
            if (lane == Lane.BACK) {
                return y;
            }
            y += lane.height();
        }
        return y;
    }

    private static void heads(Svg svg, List<Column> some, int top) {
        int at = 0;
        while (at < some.size()) {
            Stage stage = some.get(at).stage();
            int end = at;
            while (end < some.size() && some.get(end).stage().equals(stage)) {
                end++;
            }
            int width = (end - at) * COLUMN - 4;
            svg.bar("band", Dot.of(LABELS + at * COLUMN, top + 4), Dot.of(width, HEAD - 10));
            svg.text("strong", Dot.of(LABELS + at * COLUMN + 8, top + 21), "start",
                    Wrapped.of(stage.name(), (end - at) * LETTERS, 1).getFirst());
            at = end;
        }
    }

    private void words(Svg svg, List<Column> some, Lane lane, int y) {
        for (int i = 0; i < some.size(); i++) {
            List<String> lines = lane.at(some.get(i).touchpoint(), departments);
            for (int line = 0; line < lines.size(); line++) {
                if (!lines.get(line).isEmpty()) {
                    svg.text(lane == Lane.NAME ? "strong" : "ink",
                            Dot.of(LABELS + i * COLUMN, y + 17 + line * Lane.LINE), "start",
                            lines.get(line));
                }
            }
        }
    }

    private static void curve(Svg svg, List<Column> some, int y) {
        int middle = y + Lane.CURVE / 2;
        svg.line("zero", Dot.of(LABELS, middle), Dot.of(LABELS + some.size() * COLUMN, middle));
        svg.text("", Dot.of(LABELS - 8, middle - 3 * STEP + 4), "end", "+3");
        svg.text("", Dot.of(LABELS - 8, middle + 3 * STEP + 4), "end", "−3");
        List<Dot> dots = new ArrayList<>();
        for (int i = 0; i < some.size(); i++) {
            dots.add(Dot.of(LABELS + i * COLUMN + 40,
                    middle - some.get(i).touchpoint().emotion().level() * STEP));
        }
        svg.path("shown", dots);
        for (int i = 0; i < some.size(); i++) {
            var emotion = some.get(i).touchpoint().emotion();
            svg.circle(emotion.isEvidenced() ? "fill" : "hollow", dots.get(i),
                    BigDecimal.valueOf(6));
            svg.text("", dots.get(i).plus(11, 4), "start", level(emotion.level())
                    + (emotion.isEvidenced() ? "" : " assumed"));
        }
    }

    /** +2, 0, −1. */
    static String level(int level) {
        String sign = level > 0 ? "+" : "−";
        return level == 0 ? "0" : sign + Math.abs(level);
    }
}
