package waymark.app.house.tidy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import waymark.app.house.tidy.Texts.Text;

/** What holds of packages. */
final class PackageRules {

    private static final int FILES = 10;
    private static final String INFO = "package-info.java";

    /** A comment without an empty line or a mark that begins a second paragraph. */
    private static final Pattern ONE_PARAGRAPH = Pattern.compile(
            "\\A/\\*\\*(?:(?!\\*/|\\n \\*\\s*\\n|<p>).)*\\S\\s*\\*/\\n@NullMarked\\npackage ",
            Pattern.DOTALL);

    static final List<Rule> ALL = List.of(
            new Rule("every package has a package-info.java, beside main sources or their tests",
                    texts -> folders(texts).entrySet().stream()
                            .filter(folder -> folder.getValue().stream()
                                    .noneMatch(text -> text.isNamed(INFO)))
                            .map(folder -> folder.getKey() + " has none"),
                    Texts.planted("a/src/main/java/a/A.java", "package a;\nclass A {}")),
            new Rule("every package-info.java says one paragraph and @NullMarked",
                    texts -> texts.java().filter(text -> text.isNamed(INFO))
                            .filter(text -> !ONE_PARAGRAPH.matcher(text.whole()).find())
                            .map(Text::path),
                    Texts.planted("a/src/main/java/a/" + INFO,
                            "/** One. */\npackage a;\n")
                            .and(Texts.planted("b/src/main/java/b/" + INFO,
                                    "/**\n * One.\n *\n * Two.\n */\n@NullMarked\npackage b;\n"))),
            new Rule("no package holds more than 10 files beside its package-info.java, in main or"
                    + " in test",
                    texts -> folders(texts).entrySet().stream()
                            .filter(folder -> many(folder.getValue()) > FILES)
                            .map(folder -> folder.getKey() + " holds " + many(folder.getValue())),
                    Stream.of("A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K", "package-info")
                            .map(name -> Texts.planted(
                                    "a/src/main/java/a/" + name + ".java", "package a;"))
                            .reduce(Texts::and).orElseThrow()));

    private static Map<String, List<Text>> folders(Texts texts) {
        return texts.java().collect(
                Collectors.groupingBy(Text::folder, TreeMap::new, Collectors.toList()));
    }

    private static long many(List<Text> folder) {
        return folder.stream().filter(text -> !text.isNamed(INFO)).count();
    }

    private PackageRules() {}
}
