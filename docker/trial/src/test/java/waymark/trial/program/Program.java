package waymark.trial.program;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The program as it was built. What one process of it has loaded and linked while it worked is kept
 * for all later ones, so that they start quickly and answer quickly from their first request.
 */
final class Program {

    private static final String MAIN = "waymark.app.WaymarkApplication";
    private static final Path PREPARED = Path.of("target", "program");

    private static final class Holder {
        private static final Program PROGRAM = prepared();
    }

    private final Jars jars;
    private final String classPath;
    private final Path cache;

    private Program(Jars jars, Path cache) {
        this.jars = jars;
        this.classPath = jars.path();
        this.cache = cache;
    }

    static Program get() {
        return Holder.PROGRAM;
    }

    private static Program prepared() {
        try {
            Path folder = PREPARED.resolve(Jars.fingerprint());
            Files.createDirectories(folder);
            return new Program(new Jars(folder), folder.resolve("classes.aot").toAbsolutePath());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Whether somebody worked with it already, and what it learned is kept. */
    boolean hasLearned() {
        return Files.exists(cache);
    }

    /** How a node is started that keeps, once it ends, what it has loaded and linked by then. */
    List<String> learning(List<String> settings) {
        return started("-XX:AOTCacheOutput=" + cache, classPath, settings);
    }

    /** How a node is started with these settings; {@code beside} is put on its class path too. */
    List<String> command(List<String> settings, List<Path> beside) {
        StringBuilder path = new StringBuilder(classPath);
        beside.forEach(entry -> path.append(File.pathSeparator).append(jars.beside(entry)));
        return started("-XX:AOTCache=" + cache, path.toString(), settings);
    }

    private static List<String> started(String option, String path, List<String> settings) {
        List<String> command = java(option, "-cp", path, MAIN);
        command.addAll(settings);
        return command;
    }

    /** Compiled lightly and with a small heap, as several of them share two processors. */
    private static List<String> java(String... more) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx320m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xlog:aot=off",
                "-Xlog:cds=off", "--enable-native-access=ALL-UNNAMED"));
        command.addAll(List.of(more));
        return command;
    }
}
