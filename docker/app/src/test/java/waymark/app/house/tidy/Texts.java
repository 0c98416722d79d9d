package waymark.app.house.tidy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** All that people wrote: the files of the repository, or a few planted ones. */
record Texts(List<Text> all) {

    private static final Path ROOT = Path.of("../..");
    private static final Set<String> MADE = Set.of("target", ".git", ".idea", "data");
    private static final Set<String> WRITTEN = Set.of("java", "md", "html", "js", "css", "sql",
            "yaml", "yml", "xml", "sh", "properties", "Dockerfile");

    /**
     * One file.
     *
     * @param path from the root of the repository, with slashes
     * @param lines of the file, without their ends
     */
    record Text(String path, List<String> lines) {

        boolean isJava() {
            return path.endsWith(".java");
        }

        boolean isMain() {
            return path.contains("/src/main/");
        }

        boolean isNamed(String name) {
            return path.equals(name) || path.endsWith("/" + name);
        }

        String folder() {
            return path.substring(0, Math.max(0, path.lastIndexOf('/')));
        }

        String whole() {
            return String.join("\n", lines);
        }

        String at(int index) {
            return path + ":" + (index + 1);
        }
    }

    static Texts ofRepository() throws IOException {
        try (Stream<Path> paths = Files.walk(ROOT)) {
            return new Texts(paths.filter(Files::isRegularFile).map(ROOT::relativize)
                    .filter(Texts::isWritten).sorted().map(Texts::read).toList());
        }
    }

    static Texts planted(String path, String text) {
        return new Texts(List.of(new Text(path, text.lines().toList())));
    }

    Texts and(Texts more) {
        return new Texts(Stream.concat(all.stream(), more.all.stream()).toList());
    }

    Stream<Text> java() {
        return all.stream().filter(Text::isJava);
    }

    private static boolean isWritten(Path path) {
        String name = path.getFileName().toString();
        for (Path part : path) {
            if (MADE.contains(part.toString())) {
                return false;
            }
        }
        return WRITTEN.contains(name.substring(name.lastIndexOf('.') + 1));
    }

    private static Text read(Path path) {
        try {
            return new Text(path.toString().replace('\\', '/'),
                    Files.readAllLines(ROOT.resolve(path)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(path + " is no text in UTF-8", unreadable);
        }
    }
}
