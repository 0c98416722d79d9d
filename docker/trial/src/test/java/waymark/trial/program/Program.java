package waymark.trial.program;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The program as it was built, prepared once so that it starts quickly and often. */
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
            Program program = new Program(new Jars(folder),
                    folder.resolve("classes.aot").toAbsolutePath());
            if (!Files.exists(program.cache)) {
                program.train(folder);
            }
            return program;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Starts once and stops, so that the classes of every later start are loaded already. */
    private void train(Path folder) throws IOException {
        List<String> command = java("-XX:AOTCacheOutput=" + cache,
                "-Dspring.context.exit=onRefresh");
        command.addAll(List.of("-cp", classPath, MAIN, "--server.port=0",
                "--waymark.spool=" + folder.resolve("spool"),
                "--waymark.keys.master-file=" + folder.resolve("master.key"),
                "--spring.datasource.url=jdbc:h2:mem:training;MODE=PostgreSQL;"
                        + "DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1"));
        Process training = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(Redirect.to(folder.resolve("training.log").toFile())).start();
        training.onExit().join();
    }

    /** How a node is started with these settings; {@code beside} is put on its class path too. */
    List<String> command(List<String> settings, List<Path> beside) {
        List<String> command = java("-XX:AOTCache=" + cache);
        StringBuilder path = new StringBuilder(classPath);
        beside.forEach(entry -> path.append(File.pathSeparator).append(jars.beside(entry)));
        command.addAll(List.of("-cp", path.toString(), MAIN));
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
