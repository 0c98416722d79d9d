package waymark.query.understand.journey.draw;

import java.util.EnumMap;
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

    /** Names are bold, which is wider. */
    static final int BOLD = 16;
    private static final int COLUMN = 134;
    private static final int LABELS = 92;
    private static final int HEAD = 34;
    private static final int BELOW = 26;

    private record Column(Stage stage, Touchpoint touchpoint) {}

    private final String title;
    private final List<Column> columns;
    private final Around around;
    private final String description;
    private final Map<Lane, Integer> heights = new EnumMap<>(Lane.class);
    private final int height;

    /**
     * The map to draw.
     *
     * @param title what the journey is called
     * @param around what does not stand on the map itself
     */
    public MapDrawing(String title, JourneyMap map, Around around) {
        this.title = title;
        this.around = around;
        this.columns = map.stages().stream().flatMap(stage -> stage.touchpoints().stream()
                .map(one -> new Column(stage, one))).toList();
        for (Lane lane : Lane.values()) {
            heights.put(lane, lane.height(map, around));
        }
        this.height = HEAD + BELOW + heights.values().stream().mapToInt(each -> each).sum();
        long shown = columns.stream().filter(one -> one.touchpoint().emotion().isEvidenced())
                .count();
        this.description = map.stages().size() + " stages, " + columns.size() + " touchpoints; at "
                + shown + " of them something shows what customers feel. The table has all words.";
    }

    /** As one long line. */
    public String asLine() {
        int perLine = Math.max(1, columns.size());
        return drawing(perLine, LABELS + perLine * COLUMN).asLargeAsItIs().drawn();
    }

    /**
     * Broken so that it fills a lying page as well as it can, and with room to its right where it
     * would be too high for one.
     */
    public String asPage() {
        int lines = 1;
        while (tooWide(lines + 1)) {
            lines++;
        }
        int wide = Math.max(LABELS + perLine(lines) * COLUMN, 8 * lines * height / 5);
        return drawing(perLine(lines), wide).drawn();
    }

    /** A lying page is about one and a half times as wide as it is high. */
    private boolean tooWide(int lines) {
        return 2 * (LABELS + perLine(lines) * COLUMN) >= 3 * lines * height;
    }

    private int perLine(int lines) {
        return Math.max(1, Math.ceilDiv(columns.size(), lines));
    }

    private Svg drawing(int perLine, int wide) {
        int lines = Math.max(1, Math.ceilDiv(columns.size(), perLine));
        var svg = new Svg(wide, lines * height, title, description);
        for (int line = 0; line < lines; line++) {
            int from = line * perLine;
            draw(svg, columns.subList(from, Math.min(columns.size(), from + perLine)),
                    line * height);
        }
        return svg;
    }

    private void draw(Svg svg, List<Column> some, int top) {
        heads(svg, some, top);
        int right = LABELS + some.size() * COLUMN;
        int y = top + HEAD;
        for (Lane lane : Lane.values()) {
            svg.line(lane == Lane.BACK ? "cut" : "rule", Dot.of(0, y), Dot.of(right, y));
            if (lane == Lane.BACK) {
                svg.text("", Dot.of(0, y - 4), "start", "line of visibility");
            }
            svg.text("", Dot.of(0, y + 17), "start", lane.title());
            if (lane == Lane.FEELING) {
                EmotionCurve.draw(svg, some.stream().map(Column::touchpoint).toList(),
                        Dot.of(LABELS, y), COLUMN);
            } else {
                words(svg, some, lane, y);
            }
            y += heights.getOrDefault(lane, 0);
        }
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
            Dot at = Dot.of(LABELS + i * COLUMN, y + 17);
            for (String line : lane.at(some.get(i).touchpoint(), around)) {
                if (!line.isEmpty()) {
                    svg.text(lane == Lane.NAME ? "strong" : "ink", at, "start", line);
                }
                at = at.plus(0, Lane.LINE);
            }
        }
    }
}
