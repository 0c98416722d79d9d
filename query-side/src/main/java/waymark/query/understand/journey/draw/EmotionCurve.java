package waymark.query.understand.journey.draw;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import waymark.api.understand.journey.map.Emotion;
import waymark.api.understand.journey.map.Touchpoint;
import waymark.query.chart.draw.Dot;
import waymark.query.chart.draw.Svg;

/** What customers feel on their way: a full dot is evidenced, a hollow one assumed (JRN-2). */
final class EmotionCurve {

    private static final int STEP = 17;
    private static final int IN = 40;
    private static final int ABOVE = -12;
    private static final int BENEATH = 20;

    /** Draws it from this corner, a touchpoint a column. */
    static void draw(Svg svg, List<Touchpoint> touchpoints, Dot corner, int column) {
        Dot middle = corner.plus(0, Lane.CURVE / 2);
        svg.line("zero", middle, middle.plus(touchpoints.size() * column, 0));
        svg.text("", middle.plus(-8, 4 - 3 * STEP), "end", "+3");
        svg.text("", middle.plus(-8, 4 + 3 * STEP), "end", "−3");
        List<Dot> dots = new ArrayList<>();
        for (int i = 0; i < touchpoints.size(); i++) {
            dots.add(middle.plus(i * column + IN,
                    -touchpoints.get(i).emotion().level() * STEP));
        }
        svg.path("shown", dots);
        for (int i = 0; i < touchpoints.size(); i++) {
            Emotion emotion = touchpoints.get(i).emotion();
            svg.circle(emotion.isEvidenced() ? "fill" : "hollow", dots.get(i),
                    BigDecimal.valueOf(6));
            svg.text("level", dots.get(i).plus(0, emotion.level() < 0 ? BENEATH : ABOVE), "middle",
                    level(emotion.level()) + (emotion.isEvidenced() ? "" : " assumed"));
        }
    }

    /** +2, 0, −1. */
    private static String level(int level) {
        String sign = level > 0 ? "+" : "−";
        return level == 0 ? "0" : sign + Math.abs(level);
    }

    private EmotionCurve() {}
}
