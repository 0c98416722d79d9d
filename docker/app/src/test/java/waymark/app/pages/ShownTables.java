package waymark.app.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The tables that pages show, each with the addresses of its files. */
public final class ShownTables {

    private static final Pattern TABLE = Pattern.compile(
            "aria-label=\"Table: ([^\"]+)\"(.*?)</table>(.*?)"
                    + "(?=aria-label=\"Table: |</section>|</main>)",
            Pattern.DOTALL);
    private static final Pattern ROW = Pattern.compile("<tr>\\s*<t[dh](?! scope=\"col\")");
    private static final Pattern FILE = Pattern.compile(
            "href=\"([^\"]*(?:format|&amp;as)=[a-z]+)\"");

    private final Map<String, Shown> found = new LinkedHashMap<>();
    private final List<String> faults = new ArrayList<>();

    /**
     * A table on a page.
     *
     * @param rows how many rows it shows
     * @param files the addresses of its files
     * @param whole whether the files hold the whole list, and not only what is shown
     */
    public record Shown(String page, String name, long rows, List<String> files, boolean whole) {}

    /** Looks at a page, one of each kind of table a kind of page. */
    public void at(String address, Opened page) {
        if (page.isPage()) {
            List<String> names = new ArrayList<>();
            TABLE.matcher(page.text()).results().forEach(table -> {
                Shown shown = shown(address, table);
                found.putIfAbsent(Links.kind(address) + " " + kind(shown.name()), shown);
                if (shown.files().isEmpty() ? shown.rows() > 0 : shown.files().size() != 3) {
                    faults.add(shown + " has no three files");
                }
                if (names.contains(shown.name())) {
                    faults.add(shown + " has a namesake on its page");
                }
                names.add(shown.name());
            });
        }
    }

    /** Those that have files. */
    public List<Shown> all() {
        return found.values().stream().filter(one -> !one.files().isEmpty()).toList();
    }

    /** Tables without their files, and tables that cannot be told from each other. */
    public List<String> faults() {
        return List.copyOf(faults);
    }

    private static Shown shown(String address, MatchResult table) {
        List<String> files = FILE.matcher(table.group(3)).results()
                .map(file -> file.group(1).replace("&amp;", "&")).toList();
        return new Shown(address, table.group(1), ROW.matcher(table.group(2)).results().count(),
                files, files.stream().anyMatch(file -> file.contains("format=")));
    }

    private static String kind(String name) {
        return name.replaceAll("[A-Z]{2,4}-[0-9]+", "");
    }
}
