package waymark.app.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What is amiss with a page of HTML, whatever it is about. */
final class Faults {

    private static final Pattern HEADING = Pattern.compile("<h1[\\s>]");
    private static final Pattern MAIN = Pattern.compile("<main[\\s>]");
    private static final Pattern TITLE = Pattern.compile("<title>\\s*[^<\\s]");
    private static final Pattern LANGUAGE = Pattern.compile("<html[^>]*\\slang=\"[a-z]");
    private static final Pattern LEFT_OVER = Pattern.compile(
            "\\sth:[a-z]+|<th:|\\?\\?|\\$\\{|\\*\\{|~\\{|__[a-z]+__|>null<|\\[\\[");

    static List<String> of(String page) {
        List<String> faults = new ArrayList<>();
        count(HEADING, page, "h1", faults);
        count(MAIN, page, "main", faults);
        if (!TITLE.matcher(page).find()) {
            faults.add("no title");
        }
        if (!LANGUAGE.matcher(page).find()) {
            faults.add("no language");
        }
        LEFT_OVER.matcher(page).results().limit(1).forEach(left -> faults.add(
                "left over: " + page.substring(Math.max(0, left.start() - 40),
                        Math.min(page.length(), left.end() + 40))));
        return faults;
    }

    private static void count(Pattern what, String page, String name, List<String> faults) {
        long found = what.matcher(page).results().count();
        if (found != 1) {
            faults.add(found + " " + name);
        }
    }

    private Faults() {}
}
