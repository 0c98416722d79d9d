package waymark.app.demo.walk;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds every return on investment that a page shows, by the words that stand beside it. */
final class Returns {

    private static final Pattern MAIN = Pattern.compile("<main.*?</main>", Pattern.DOTALL);
    private static final Pattern DRAWN = Pattern.compile("<svg.*?</svg>", Pattern.DOTALL);
    private static final Pattern FIGURE = block("dl");
    private static final Pattern TABLE = block("table");
    private static final Pattern WORDS = Pattern.compile(
            "<(p|li|h[1-6]|dd|dt|td|summary|caption|figcaption)\\b[^>]*>(.*?)</\\1>",
            Pattern.DOTALL);
    private static final Pattern PART = Pattern.compile("<d[td]\\b[^>]*>(.*?)</d[td]>",
            Pattern.DOTALL);
    private static final Pattern HEAD = Pattern.compile("<th\\b[^>]*>(.*?)</th>", Pattern.DOTALL);
    private static final Pattern ROW = Pattern.compile("<tr>(.*?)</tr>", Pattern.DOTALL);
    private static final Pattern CELL = Pattern.compile("<td\\b[^>]*>(.*?)</td>", Pattern.DOTALL);
    private static final Pattern PER_CENT = Pattern.compile(
            "(?:<a\\s[^>]*?href=\"([^\"]*)\"[^>]*>[^<]*?)?([\u2212-]?[0-9][0-9,.]*)[\u00a0 ]%");

    /** A rate at which money grows is none, whatever its name. */
    private static final Pattern NAMED = Pattern.compile(
            "(?i)(?<!rate of )\\breturns?\\b|\\bROI\\b|the plan said");

    private final List<Found> found = new ArrayList<>();

    /**
     * A return on a page.
     *
     * @param row the row of a table that it stands in; empty where it stands in none
     * @param beside the words that say so
     * @param said in per cent, as the page says it
     * @param opens where it leads; empty where it leads nowhere
     */
    record Found(String page, String row, String beside, String said, String opens) {}

    static List<Found> on(String page, String html) {
        Returns returns = new Returns();
        String rest = MAIN.matcher(html).results().map(MatchResult::group).findFirst().orElse("");
        rest = DRAWN.matcher(rest).replaceAll("");
        FIGURE.matcher(rest).results().forEach(one -> returns.figure(page, one.group(1)));
        rest = FIGURE.matcher(rest).replaceAll("");
        TABLE.matcher(rest).results().forEach(one -> returns.table(page, one.group(1)));
        rest = TABLE.matcher(rest).replaceAll("");
        WORDS.matcher(rest).results().forEach(
                one -> returns.look(page, "", plain(one.group(2)), one.group(2)));
        return returns.found;
    }

    /** What a figure is called is said once; its sentence may name another. */
    private void figure(String page, String html) {
        List<String> parts = PART.matcher(html).results().map(one -> one.group(1)).toList();
        String label = plain(parts.getFirst());
        look(page, "", label, parts.get(1));
        parts.subList(2, parts.size()).forEach(part -> look(page, "", plain(part), part));
    }

    private void table(String page, String html) {
        List<String> heads = HEAD.matcher(html).results().map(one -> plain(one.group(1))).toList();
        ROW.matcher(html).results().forEach(row -> {
            List<String> cells = CELL.matcher(row.group(1)).results().map(one -> one.group(1))
                    .toList();
            for (int at = 0; at < cells.size(); at++) {
                String head = at < heads.size() ? heads.get(at) + ": " : "";
                look(page, plain(cells.getFirst()), head + plain(cells.get(at)),
                        cells.get(at));
            }
        });
    }

    private void look(String page, String row, String words, String html) {
        if (NAMED.matcher(words).find()) {
            PER_CENT.matcher(html).results().forEach(one -> found.add(new Found(page, row, words,
                    one.group(2).replace('\u2212', '-').replace(",", ""),
                    one.group(1) == null ? "" : one.group(1).replace("&amp;", "&"))));
        }
    }

    private static String plain(String html) {
        return html.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ").strip();
    }

    private static Pattern block(String tag) {
        return Pattern.compile("<" + tag + "\\b[^>]*>(.*?)</" + tag + ">", Pattern.DOTALL);
    }
}
