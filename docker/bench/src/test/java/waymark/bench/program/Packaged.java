package waymark.bench.program;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import waymark.bench.measure.NotMeasured;
import waymark.log.testing.TestDatabase;

/** The program as its image has it: unpacked from its jar, with a cache of loaded classes. */
public final class Packaged implements AutoCloseable {

    private static final Path JARS = Path.of("docker", "app", "target");
    private static final Path PLACE = Path.of("docker", "bench", "target", "packaged");
    private static final String THERE = "Waymark is at ";
    private static final String COLLECTOR = "-XX:+UseSerialGC";

    private final Started process;
    private final String token;

    private Packaged(Started process, String token) {
        this.process = process;
        this.token = token;
    }

    /** On a new record in a database without any table, set up, and somebody with a token. */
    public static Packaged withToken(TestDatabase empty) {
        Inside first = new Inside(empty);
        String token = first.token();
        Map<String, String> settings = first.settings();
        first.leave();
        return new Packaged(started(settings), token);
    }

    /** Starts it with settings beside those that it comes with. */
    public static Started started(Map<String, String> settings) {
        List<String> arguments = new ArrayList<>(List.of("-XX:AOTCache=" + cache(), COLLECTOR,
                "-XX:MaxRAMPercentage=75", "-jar", jar().toString()));
        settings.forEach((name, value) -> arguments.add("--" + name + "=" + value));
        arguments.add("--server.port=0");
        return Started.java(arguments, THERE);
    }

    private static Path jar() {
        Path packed = packed();
        Path folder = PLACE.resolve(fingerprint(packed));
        Path jar = folder.resolve(packed.getFileName());
        if (!Files.exists(jar)) {
            run("-Djarmode=tools", "-jar", packed.toString(), "extract", "--destination",
                    folder.toString());
        }
        return jar.toAbsolutePath();
    }

    /** The build gives every jar the same time, so its bytes have to tell. */
    private static String fingerprint(Path packed) {
        CRC32 sum = new CRC32();
        try {
            sum.update(Files.readAllBytes(packed));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return Long.toHexString(sum.getValue());
    }

    private static Path packed() {
        try (Stream<Path> files = Files.list(JARS)) {
            return files.filter(file -> file.toString().matches(".*waymark-app-[^/]*\\.jar"))
                    .findFirst().orElseThrow();
        } catch (IOException | java.util.NoSuchElementException absent) {
            throw NotMeasured.skipped("the program is not packaged");
        }
    }

    /** Made by starting once and stopping. */
    private static Path cache() {
        Path jar = jar();
        Path cache = jar.resolveSibling("waymark.aot");
        if (!Files.exists(cache)) {
            run("-XX:AOTCacheOutput=" + cache, COLLECTOR, "-Dspring.context.exit=onRefresh",
                    "-jar", jar.toString(), "--server.port=0",
                    "--waymark.keys.master-file=" + jar.resolveSibling("training.key"),
                    "--waymark.spool=" + jar.resolveSibling("spool"),
                    "--spring.datasource.url=jdbc:h2:mem:training;MODE=PostgreSQL;"
                            + "DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;"
                            + "DB_CLOSE_DELAY=-1");
        }
        return cache;
    }

    private static void run(String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of(arguments));
        try {
            int code = new ProcessBuilder(command).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).start().onExit().join()
                    .exitValue();
            if (code != 0) {
                throw NotMeasured.isVoid(String.join(" ", command) + " ended with " + code);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public String address() {
        return process.address();
    }

    public String token() {
        return token;
    }

    /** Processor time that it has taken so far, in ms. */
    public double cpuMillis() {
        return process.cpuMillis();
    }

    @Override
    public void close() {
        process.close();
    }
}
