package waymark.query.understand.problem.draw;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import waymark.api.understand.problem.Cause;
import waymark.query.chart.draw.Dot;
import waymark.query.chart.draw.Svg;
import waymark.query.chart.draw.Wrapped;

/** The fishbone: what stands in the way at the head, branches of causes along the spine. */
final class FishDrawing {

    private static final int COLUMN = 232;
    private static final int HEAD = 210;
    private static final int TWIG = 40;
    private static final int FIRST = 34;
    private static final int LEAN = 56;
    private static final int NAME = 26;
    private static final int ROOT = 62;
    private static final int LETTERS = 27;

    private record Bone(String name, List<String> causes) {}

    private final List<Bone> bones;
    private final int columns;
    private final int above;
    private final int below;
    private final int spine;
    private final Svg svg;

    private FishDrawing(Cause cause, String obstacle) {
        bones = bones(cause);
        columns = (bones.size() + 1) / 2;
        above = height(0);
        below = height(1);
        spine = above + NAME;
        svg = new Svg(columns * COLUMN + HEAD + 30, spine + below + NAME + ROOT,
                "Fishbone of causes", "%d branches of causes lead to: %s. The root cause is: %s"
                        .formatted(bones.size(), obstacle, cause.root()));
    }

    static String of(Cause cause, String obstacle) {
        var drawing = new FishDrawing(cause, obstacle);
        int end = drawing.columns * COLUMN + 20;
        drawing.svg.line("other", Dot.of(6, drawing.spine), Dot.of(end, drawing.spine));
        for (int at = 0; at < drawing.bones.size(); at++) {
            drawing.bone(drawing.bones.get(at), (at / 2 + 1) * COLUMN, at % 2 == 0);
        }
        drawing.box("effect", Dot.of(end, drawing.spine - 45), Dot.of(HEAD, 90),
                Wrapped.of(obstacle, LETTERS, 4));
        int bottom = drawing.spine + drawing.below + NAME + 8;
        drawing.box("root", Dot.of(1, bottom), Dot.of(end + HEAD - 2, ROOT - 10),
                Wrapped.of("Root cause: " + cause.root(), (end + HEAD) / 7, 2));
        return drawing.svg.drawn();
    }

    private static List<Bone> bones(Cause cause) {
        Map<String, Bone> named = new LinkedHashMap<>();
        for (Cause.Step step : cause.steps()) {
            String name = step.bone() == null ? "Other" : step.bone();
            named.computeIfAbsent(name, any -> new Bone(name, new ArrayList<>()))
                    .causes().add(step.because());
        }
        return List.copyOf(named.values());
    }

    /** All bones of one side are as long as the longest of them; 0 above, 1 below. */
    private int height(int side) {
        int most = 0;
        for (int at = side; at < bones.size(); at += 2) {
            most = Math.max(most, bones.get(at).causes().size());
        }
        return most == 0 ? TWIG : FIRST + most * TWIG;
    }

    private void bone(Bone bone, int foot, boolean up) {
        int length = up ? above : below;
        int sign = up ? -1 : 1;
        int tip = spine + sign * length;
        svg.line("other", Dot.of(foot - LEAN, tip), Dot.of(foot, spine));
        svg.text("word bold", Dot.of(foot - LEAN, up ? tip - 8 : tip + 19), "middle",
                Wrapped.of(bone.name(), LETTERS, 1).getFirst());
        for (int at = 0; at < bone.causes().size(); at++) {
            int away = FIRST + at * TWIG;
            twig(bone.causes().get(at), foot - LEAN * away / length, spine + sign * away);
        }
    }

    private void twig(String cause, int x, int y) {
        svg.line("zero", Dot.of(x - 170, y), Dot.of(x, y));
        List<String> lines = Wrapped.of(cause, LETTERS, 2);
        for (int at = 0; at < lines.size(); at++) {
            svg.text("word", Dot.of(x - 8, y - 5 - (lines.size() - 1 - at) * 14), "end",
                    lines.get(at));
        }
    }

    private void box(String style, Dot corner, Dot size, List<String> lines) {
        svg.bar(style, corner, size);
        int first = (size.y().intValue() - lines.size() * 16) / 2 + 12;
        for (int at = 0; at < lines.size(); at++) {
            svg.text("word", corner.plus(14, first + at * 16), "start", lines.get(at));
        }
    }
}
