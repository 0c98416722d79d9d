package waymark.query.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The colours of the style sheet, held against WCAG 2.2: 1.4.3 for text, 1.4.11 for the rest. */
class TokensTest {

    private static final int MOST_BYTES = 12_000;
    private static final Pattern TOKEN = Pattern.compile(
            "--([a-z-]+): light-dark\\(#([0-9a-f]{3,6}), #([0-9a-f]{3,6})\\)");

    @ParameterizedTest
    @CsvSource({"ink,paper,4.5", "ink,card,4.5", "quiet,paper,4.5",
            "quiet,card,4.5",
            "path,path-soft,4.5", "on-path,path,4.5", "care,care-soft,4.5", "care,paper,4.5",
            "break,break-soft,4.5", "break,card,4.5", "ink,care-soft,4.5", "ink,break-soft,4.5",
            "edge,card,3", "edge,paper,3", "path,card,3", "path,paper,3", "plan,card,3",
            "other,card,3", "care,card,3"})
    void it_stands_out_from_what_is_behind_it_in_light_and_dark(
            String front, String behind, double least) throws IOException {
        for (int theme : new int[]{0, 1}) {
            double contrast = contrast(colours(front)[theme], colours(behind)[theme]);
            assertThat(contrast).as("%s on %s in theme %d", front, behind, theme)
                    .isGreaterThanOrEqualTo(least);
        }
    }

    @Test
    void the_style_sheet_is_light_and_has_colours_in_its_tokens_only() throws IOException {
        String css = sheet();
        assertThat(css.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(MOST_BYTES);
        String rules = css.substring(css.indexOf('}'));
        assertThat(Pattern.compile("#[0-9a-f]{6}\\b|rgb\\(").matcher(rules).find()).isFalse();
    }

    private static String sheet() throws IOException {
        try (InputStream in = Objects.requireNonNull(
                TokensTest.class.getResourceAsStream("/static/waymark.css"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String[] colours(String token) throws IOException {
        return Objects.requireNonNull(tokens().get(token), token);
    }

    private static Map<String, String[]> tokens() throws IOException {
        var tokens = new HashMap<String, String[]>();
        Matcher found = TOKEN.matcher(sheet());
        while (found.find()) {
            tokens.put(found.group(1), new String[]{found.group(2), found.group(3)});
        }
        return tokens;
    }

    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String hex) {
        List<Double> parts = new ArrayList<>();
        IntStream.range(0, 3).forEach(i -> parts.add(linear(hex.length() == 3
                ? hex.substring(i, i + 1).repeat(2)
                : hex.substring(2 * i, 2 * i + 2))));
        return 0.2126 * parts.get(0) + 0.7152 * parts.get(1) + 0.0722 * parts.get(2);
    }

    private static double linear(String part) {
        double share = Integer.parseInt(part, 16) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
