package waymark.app.house.tidy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import waymark.app.house.tidy.Texts.Text;

/** What holds of the papers. */
final class PaperRules {

    private static final String PAPER = "DECISIONS.md";
    private static final int LINES = 12;

    /** A title, then four paragraphs in this order, each begun with its word. */
    private static final Pattern ENTRY = Pattern.compile("\\A[^\\n]{3,100}\\n\\n"
            + "- Decision: .+?\\n- Why: .+?\\n- Instead of: .+?\\n"
            + "- What would change our mind: .+\\Z", Pattern.DOTALL);

    static final List<Rule> ALL = List.of(
            new Rule("every module that holds sources has a DECISIONS.md",
                    PaperRules::modulesWithout,
                    Texts.planted("a/src/main/java/a/A.java", "class A {}")),
            new Rule("every entry of a DECISIONS.md says Decision, Why, Instead of and What would"
                    + " change our mind, in at most 12 lines",
                    texts -> texts.all().stream().filter(text -> text.isNamed(PAPER))
                            .flatMap(PaperRules::malformed),
                    Texts.planted("a/" + PAPER, "# Decisions of a\n\n## We do so\n\n"
                            + "- Decision: so.\n- Why: because.\n- Instead of: not.\n")));

    private static Stream<String> modulesWithout(Texts texts) {
        List<String> papers = texts.all().stream().filter(text -> text.isNamed(PAPER))
                .map(Text::folder).toList();
        return texts.java().filter(Text::isMain)
                .map(text -> text.path().substring(0, text.path().indexOf("/src/main/")))
                .distinct().filter(module -> !papers.contains(module));
    }

    private static Stream<String> malformed(Text paper) {
        List<String> parts = new ArrayList<>(Arrays.asList(
                paper.whole().strip().split("(?:^|\\n)## ", -1)));
        String head = parts.removeFirst();
        Stream<String> headless = head.strip().startsWith("# ") && !parts.isEmpty()
                ? Stream.of()
                : Stream.of(paper.path() + " begins with no title or says nothing");
        return Stream.concat(headless, parts.stream().map(String::strip)
                .filter(entry -> !ENTRY.matcher(entry).find() || entry.lines().count() > LINES)
                .map(entry -> paper.path() + ": " + entry.lines().findFirst().orElse("")));
    }

    private PaperRules() {}
}
