package waymark.app.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The README, taken apart. */
record Readme(String text) {

    static final Path ROOT = Path.of("../..");

    private static final Pattern RUN = Pattern.compile("<!-- run -->\\R```bash\\R(.*?)\\R```",
            Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("]\\((?!https?:|#)([^)#]+)");

    static Readme read() throws IOException {
        return new Readme(Files.readString(ROOT.resolve("README.md")));
    }

    /** The examples as one script that stops at the first that fails. */
    String script() {
        List<String> blocks = RUN.matcher(text).results().map(block -> block.group(1)).toList();
        // A refusal is shown here, which a person would ask for by hand.
        return "set -euo pipefail\n"
                + String.join("\n", blocks).replace("-fsS", "-sS --fail-with-body") + "\n";
    }

    /** Links to files that do not exist. */
    List<String> deadLinks() {
        return LINK.matcher(text).results().map((MatchResult link) -> link.group(1))
                .filter(link -> !Files.exists(ROOT.resolve(link))).toList();
    }
}
