package waymark.query.chart.draw;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/** Writes one drawing; whatever comes in from outside leaves it escaped. */
public final class Svg {

    private final StringBuilder out = new StringBuilder();
    private final String size;

    /**
     * A drawing of this size in its own units.
     *
     * @param title what it is called, read out by screen readers
     * @param description what there is to see in it
     */
    public Svg(int width, int height, String title, String description) {
        this.size = " width=\"%d\" height=\"%d\"".formatted(width, height);
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" viewBox=\"0 0 ")
                .append(width).append(' ').append(height).append("\"><title>")
                .append(escaped(title)).append("</title><desc>").append(escaped(description))
                .append("</desc>");
    }

    /** Drawn in pixels, whatever room there is: it is scrolled rather than shrunk. */
    public Svg asLargeAsItIs() {
        out.insert("<svg".length(), size);
        return this;
    }

    /** A straight line. */
    public Svg line(String style, Dot from, Dot to) {
        return add("<line class=\"%s\" x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\"/>", style,
                from.x().toPlainString(), from.y().toPlainString(), to.x().toPlainString(),
                to.y().toPlainString());
    }

    /** A line through these dots. */
    public Svg path(String style, List<Dot> dots) {
        return dots.isEmpty() ? this : add("<path class=\"%s\" d=\"M%s\"/>", style, through(dots));
    }

    /** A line that leaves to the right and arrives from the left. */
    public Svg curve(String style, Dot from, Dot to) {
        String middle = from.x().add(to.x()).divide(BigDecimal.TWO, 1, RoundingMode.HALF_UP)
                .toPlainString();
        return add("<path class=\"%s\" d=\"M%s,%s C%s,%s %s,%s %s,%s\"/>", style,
                from.x().toPlainString(), from.y().toPlainString(), middle,
                from.y().toPlainString(), middle, to.y().toPlainString(),
                to.x().toPlainString(), to.y().toPlainString());
    }

    /** The area between an upper and a lower line. */
    public Svg band(String style, List<Dot> upper, List<Dot> lower) {
        var around = new ArrayList<>(upper);
        around.addAll(lower.reversed());
        return around.isEmpty()
                ? this
                : add("<polygon class=\"%s\" points=\"%s\"/>", style, through(around));
    }

    /** A rectangle from its upper left corner, of this size. */
    public Svg bar(String style, Dot corner, Dot size) {
        return add("<rect class=\"%s\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"2\"/>",
                style, corner.x().toPlainString(), corner.y().toPlainString(),
                size.x().toPlainString(), size.y().toPlainString());
    }

    /** A circle. */
    public Svg circle(String style, Dot middle, BigDecimal radius) {
        return add("<circle class=\"%s\" cx=\"%s\" cy=\"%s\" r=\"%s\"/>", style,
                middle.x().toPlainString(), middle.y().toPlainString(), radius.toPlainString());
    }

    /**
     * Words at a dot.
     *
     * @param anchor {@code start}, {@code middle} or {@code end}: which part of them stands there
     */
    public Svg text(String style, Dot at, String anchor, String words) {
        return add("<text class=\"%s\" x=\"%s\" y=\"%s\" text-anchor=\"%s\">%s</text>", style,
                at.x().toPlainString(), at.y().toPlainString(), anchor, words);
    }

    /** The finished drawing. */
    public String drawn() {
        return out + "</svg>";
    }

    private Svg add(String element, Object... values) {
        Object[] safe = values.clone();
        for (int i = 0; i < safe.length; i++) {
            safe[i] = escaped(safe[i].toString());
        }
        out.append(element.formatted(safe));
        return this;
    }

    private static String through(List<Dot> dots) {
        return dots.stream()
                .map(dot -> dot.x().toPlainString() + "," + dot.y().toPlainString())
                .collect(Collectors.joining(" "));
    }

    /** Numeric references only, so that the drawing is well-formed XML too. */
    private static String escaped(String text) {
        return HtmlUtils.htmlEscapeDecimal(text, "UTF-8");
    }
}
