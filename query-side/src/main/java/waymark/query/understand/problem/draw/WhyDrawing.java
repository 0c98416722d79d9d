package waymark.query.understand.problem.draw;

import java.util.List;
import waymark.api.understand.problem.Cause;
import waymark.query.chart.draw.Dot;
import waymark.query.chart.draw.Svg;
import waymark.query.chart.draw.Wrapped;

/** The chain of whys as stairs down from what stands in the way to the root cause. */
final class WhyDrawing {

    private static final int WIDTH = 720;
    private static final int STEP = 26;
    private static final int DEEPEST = 6;
    private static final int GAP = 34;
    private static final int LINE = 17;
    private static final int PAD = 12;
    private static final int LETTERS = 66;
    private static final int LINES = 4;

    private final Svg svg;
    private int y;

    private WhyDrawing(Cause cause, String obstacle) {
        int height = height(obstacle) + height(cause.root()) + GAP;
        for (Cause.Step step : cause.steps()) {
            height += height(step.because()) + GAP;
        }
        svg = new Svg(WIDTH, height + 2, "Why, and why again",
                "A chain of %d answers to why, from top to bottom, down to the root cause: %s"
                        .formatted(cause.steps().size(), cause.root()));
    }

    static String of(Cause cause, String obstacle) {
        var drawing = new WhyDrawing(cause, obstacle);
        drawing.box("effect", obstacle, 0);
        int depth = 1;
        for (Cause.Step step : cause.steps()) {
            drawing.arrow("why?", depth);
            drawing.box("step", step.because(), depth);
            depth++;
        }
        drawing.arrow("so the root cause is", depth);
        drawing.box("root", cause.root(), depth);
        return drawing.svg.drawn();
    }

    private void box(String style, String words, int depth) {
        int x = x(depth);
        svg.bar(style, Dot.of(x, y + 1), Dot.of(WIDTH - DEEPEST * STEP - 2, height(words)));
        List<String> lines = lines(words);
        for (int at = 0; at < lines.size(); at++) {
            svg.text("word", Dot.of(x + 14, y + PAD + 12 + at * LINE), "start", lines.get(at));
        }
        y += height(words);
    }

    private void arrow(String words, int depth) {
        int x = x(depth) + 16;
        svg.line("zero", Dot.of(x, y + 3), Dot.of(x, y + GAP - 4));
        svg.path("zero", List.of(Dot.of(x - 5, y + GAP - 9), Dot.of(x, y + GAP - 3),
                Dot.of(x + 5, y + GAP - 9)));
        svg.text("", Dot.of(x + 12, y + 21), "start", words);
        y += GAP;
    }

    private static int x(int depth) {
        return 1 + Math.min(depth, DEEPEST) * STEP;
    }

    private static int height(String words) {
        return lines(words).size() * LINE + PAD + 6;
    }

    private static List<String> lines(String words) {
        return Wrapped.of(words, LETTERS, LINES);
    }
}
