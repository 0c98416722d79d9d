package waymark.query.page.pdf;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes the words out of drawings and lays them over as words of the page. A drawing alone would
 * come onto paper as outlines, in which nothing can be found, read out or copied.
 */
final class DrawnWords {

    private static final Pattern DRAWING = Pattern.compile(
            "<svg ([^>]*viewBox=\"0 0 (\\d+) (\\d+)\"[^>]*)><title>(.*?)</title><desc>(.*?)</desc>"
                    + "(.*?)</svg>",
            Pattern.DOTALL);
    private static final Pattern WORDS = Pattern.compile("<text class=\"([^\"]*)\" x=\"([^\"]*)\""
            + " y=\"([^\"]*)\" text-anchor=\"([^\"]*)\">(.*?)</text>");

    /** Millimetres between the margins of a lying and of a standing page; see paper.css. */
    private static final BigDecimal LYING = BigDecimal.valueOf(279);
    private static final BigDecimal STANDING = BigDecimal.valueOf(182);

    /** The size of letters in a drawing, and how far their line is beneath their upper edge. */
    private static final BigDecimal SIZE = BigDecimal.valueOf(12);
    private static final BigDecimal LINE = new BigDecimal("10.15");

    /** Room for words that end at a place or stand around it; they are not broken into lines. */
    private static final BigDecimal ROOM = BigDecimal.valueOf(600);

    private final BigDecimal scale;

    private DrawnWords(BigDecimal scale) {
        this.scale = scale;
    }

    /** The page with its drawings, each as wide as the page. */
    static String laidOver(String page) {
        BigDecimal wide = page.contains("<body class=\"wide\"") ? LYING : STANDING;
        return DRAWING.matcher(page).replaceAll(drawing -> Matcher.quoteReplacement(
                new DrawnWords(wide.divide(new BigDecimal(drawing.group(2)), 6,
                        RoundingMode.HALF_UP)).laid(drawing)));
    }

    private String laid(MatchResult drawing) {
        StringBuilder words = new StringBuilder();
        WORDS.matcher(drawing.group(6)).results().forEach(one -> words.append(span(one)));
        return "<div class=\"laid\"><svg alt=\"" + drawing.group(4) + ": " + drawing.group(5)
                + "\" " + drawing.group(1) + "><title>" + drawing.group(4) + "</title><desc>"
                + drawing.group(5) + "</desc>" + WORDS.matcher(drawing.group(6)).replaceAll("")
                + "</svg>" + words + "</div>";
    }

    private String span(MatchResult one) {
        BigDecimal x = new BigDecimal(one.group(2));
        String place = switch (one.group(4)) {
            case "end" -> at(x.subtract(ROOM)) + ";text-align:right";
            case "middle" -> at(x.subtract(ROOM.divide(BigDecimal.TWO))) + ";text-align:center";
            default -> at(x);
        };
        return "<span class=\"" + one.group(1) + "\" style=\"" + place + ";top:"
                + millimetres(new BigDecimal(one.group(3)).subtract(LINE)) + ";font-size:"
                + millimetres(SIZE) + "\">" + one.group(5) + "</span> ";
    }

    private String at(BigDecimal left) {
        return "left:" + millimetres(left) + ";width:" + millimetres(ROOM);
    }

    private String millimetres(BigDecimal units) {
        return units.multiply(scale).setScale(3, RoundingMode.HALF_UP).toPlainString() + "mm";
    }
}
