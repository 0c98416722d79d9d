package waymark.app.house.tidy;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import waymark.app.house.tidy.Texts.Text;

/** What holds of lines and of how many there are. */
final class LineRules {

    private static final int COLUMNS = 100;
    private static final int LINES = 200;

    // The words are put together here, so that this file does not break its own rules.
    private static final Pattern POSTPONED = Pattern
            .compile("\\b(TO" + "DO|FIX" + "ME|XX" + "X)\\b");
    private static final Pattern IDLE = Pattern.compile("@Dis" + "abled|Thread\\.sl" + "eep");
    private static final Pattern MACHINE = Pattern.compile(
            "(?<![\\w.}/])(?:/(?:home|work|root|Users|tmp)/|[A-Z]:\\\\\\\\?)\\w");

    static final List<Rule> ALL = List.of(
            new Rule("no line of Java is longer than 100 columns, but an import that cannot break",
                    texts -> lines(texts.java(), LineRules::isTooLong),
                    Texts.planted("a/src/main/java/A.java", "class A {} // " + "x".repeat(90))),
            new Rule("no file of Java is longer than 200 lines",
                    texts -> texts.java().filter(text -> text.lines().size() > LINES)
                            .map(text -> text.path() + " has " + text.lines().size() + " lines"),
                    Texts.planted("a/src/main/java/A.java", "// line\n".repeat(201))),
            new Rule("nothing is put off in a comment",
                    texts -> lines(texts.all().stream(), POSTPONED.asPredicate()),
                    Texts.planted("a/src/main/java/A.java", "// TO" + "DO later")),
            new Rule("no test is switched off and nothing sleeps",
                    texts -> lines(texts.java(), IDLE.asPredicate()),
                    Texts.planted("a/src/test/java/A.java", "@Dis" + "abled class A {}")),
            new Rule("nothing names a folder of one machine",
                    texts -> lines(texts.all().stream(), MACHINE.asPredicate()),
                    Texts.planted("a/README.md", "see /ho" + "me/ana/waymark")));

    private static boolean isTooLong(String line) {
        return line.codePointCount(0, line.length()) > COLUMNS && !line.startsWith("import ");
    }

    private static Stream<String> lines(Stream<Text> texts, Predicate<String> wrong) {
        return texts.flatMap(text -> IntStream.range(0, text.lines().size())
                .filter(at -> wrong.test(text.lines().get(at)))
                .mapToObj(at -> text.at(at) + " " + text.lines().get(at).strip()));
    }

    private LineRules() {}
}
