package waymark.app.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The rules of the domain that are built, and where tests over HTTP name them. */
final class Rules {

    static final List<String> BUILT = List.of("GOV-1", "GOV-2", "ORG-1", "ORG-2", "COM-1",
            "COM-2", "COM-3", "FBK-1", "FBK-2", "FBK-3", "FBK-4", "FBK-5", "MET-1", "MET-2",
            "MET-6", "INS-1", "PRB-1", "PRB-2", "PRB-3", "PRB-4", "INI-1", "INI-2", "INI-3",
            "INI-5", "INI-6", "BC-1", "BC-2", "BC-3", "BC-4", "CNL-1", "CNL-2", "CNL-3", "CNL-6",
            "PRJ-1", "PRJ-7", "BEN-1", "BEN-2", "BEN-3", "BEN-4", "OUT-1", "OUT-2", "OUT-6");

    private static final Pattern OVER_HTTP = Pattern.compile(".*(Http|Life)Test\\.java");

    /** The text of every test that asks over HTTP. */
    static List<String> testsOverHttp(Path sources) throws IOException {
        try (Stream<Path> files = Files.walk(sources)) {
            return files.filter(file -> OVER_HTTP.matcher(file.toString()).matches())
                    .map(Rules::read).toList();
        }
    }

    /** Those rules that no text names, neither as BC-2 nor as BC_2. */
    static List<String> notNamed(Collection<String> rules, Collection<String> texts) {
        return rules.stream().filter(rule -> {
            Pattern named = Pattern.compile("\\b" + rule.replace("-", "[-_]") + "(?![0-9])");
            return texts.stream().noneMatch(text -> named.matcher(text).find());
        }).toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Rules() {}
}
