package waymark.query.audit.trace.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import waymark.api.audit.trace.TraceQuery.ItemView;
import waymark.api.audit.trace.TraceQuery.Link;
import waymark.api.audit.trace.TraceQuery.TraceView;
import waymark.api.audit.trace.TraceQuery.Traced;
import waymark.query.chart.draw.Dot;
import waymark.query.chart.draw.Svg;
import waymark.query.chart.draw.Wrapped;

/**
 * Draws a trace: a column for each part of the way, a box for each thing, a line for each link. A
 * box stands near the middle of those that led to it.
 */
final class TraceDrawing {

    private static final int WIDTH = 176;
    private static final int HEIGHT = 74;
    private static final int ACROSS = 44;
    private static final int DOWN = 16;
    private static final int TOP = 34;
    private static final int LETTERS = 25;

    private final TraceView trace;
    private final Map<Lane, List<Traced>> lanes = new EnumMap<>(Lane.class);
    private final Map<String, Dot> places = new LinkedHashMap<>();
    private final int height;

    TraceDrawing(TraceView trace) {
        this.trace = trace;
        trace.items().forEach(one -> lanes.computeIfAbsent(Lane.of(one.item().kind()),
                any -> new ArrayList<>()).add(one));
        int most = lanes.values().stream().mapToInt(List::size).max().orElse(1);
        this.height = TOP + most * (HEIGHT + DOWN);
        place();
    }

    String drawn() {
        int width = lanes.size() * (WIDTH + ACROSS) - ACROSS + 8;
        Svg svg = new Svg(width, height, "Trace of " + trace.item().reference(),
                "From left to right: what customers said, what was understood, what was done and"
                        + " what came of it. The table beneath says the same.")
                .asLargeAsItIs();
        int column = 0;
        for (Lane lane : lanes.keySet()) {
            svg.text("lane", Dot.of(4 + column++ * (WIDTH + ACROSS), 16), "start", lane.title());
        }
        trace.links().forEach(link -> line(svg, link));
        trace.items().forEach(one -> box(svg, one));
        return svg.drawn();
    }

    private void place() {
        int column = 0;
        for (List<Traced> lane : lanes.values()) {
            lane.sort(Comparator.comparingInt(this::pulledTo));
            int above = TOP + (height - TOP - lane.size() * (HEIGHT + DOWN)) / 2;
            for (int row = 0; row < lane.size(); row++) {
                places.put(lane.get(row).item().id(),
                        Dot.of(4 + column * (WIDTH + ACROSS), above + row * (HEIGHT + DOWN)));
            }
            column++;
        }
    }

    /** How far down those stand that led to it. */
    private int pulledTo(Traced one) {
        return (int) trace.links().stream().filter(link -> link.to().equals(one.item().id()))
                .map(link -> places.get(link.from())).filter(Objects::nonNull)
                .mapToInt(dot -> dot.y().intValue()).average()
                .orElse(height / 2.0);
    }

    private void line(Svg svg, Link link) {
        Dot from = places.getOrDefault(link.from(), Dot.of(0, 0));
        Dot to = places.getOrDefault(link.to(), Dot.of(0, 0));
        String style = link.word().equals("contradicts") ? "tie against" : "tie";
        if (from.x().compareTo(to.x()) < 0) {
            svg.curve(style, from.plus(WIDTH, HEIGHT / 2), to.plus(0, HEIGHT / 2));
        } else if (from.x().compareTo(to.x()) == 0) {
            boolean down = from.y().compareTo(to.y()) < 0;
            svg.line(style, from.plus(WIDTH / 2, down ? HEIGHT : 0),
                    to.plus(WIDTH / 2, down ? 0 : HEIGHT));
        } else {
            svg.curve(style, from.plus(0, HEIGHT / 2), to.plus(WIDTH, HEIGHT / 2));
        }
    }

    private void box(Svg svg, Traced one) {
        ItemView item = one.item();
        Dot corner = places.getOrDefault(item.id(), Dot.of(0, 0));
        String said = item.kind().equals("feedback") ? "box said" : "box";
        svg.bar(one.steps() == 0 ? "box asked" : said, corner, Dot.of(WIDTH, HEIGHT));
        svg.text("strong", corner.plus(10, 19), "start", item.reference());
        svg.text("stage", corner.plus(WIDTH - 10, 19), "end", Seen.stage(item));
        List<String> lines = Wrapped.of(item.title(), LETTERS, one.more() > 0 ? 1 : 2);
        for (int at = 0; at < lines.size(); at++) {
            svg.text("ink", corner.plus(10, 41 + at * 18), "start", lines.get(at));
        }
        if (one.more() > 0) {
            svg.text("stage", corner.plus(10, 62), "start", TraceTables.more(one));
        }
    }
}
