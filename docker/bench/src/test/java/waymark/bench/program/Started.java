package waymark.bench.program;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import waymark.bench.measure.NotMeasured;

/** A program in a process of its own, which says where it is once it is there. */
public final class Started implements AutoCloseable {

    private final Process process;
    private final String address;

    private Started(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    /**
     * Starts Java with these arguments.
     *
     * @param there the words after which it says its address
     */
    public static Started java(List<String> arguments, String there) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(arguments);
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
            return new Started(process, addressOf(process, there));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String addressOf(Process process, String there) throws IOException {
        BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
        StringBuilder all = new StringBuilder();
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            int found = line.indexOf(there);
            if (found >= 0) {
                Thread.ofVirtual().start(() -> hearOut(said));
                return line.substring(found + there.length()).replaceAll("/?(\\s.*)?$", "");
            }
            all.append(line).append('\n');
        }
        throw NotMeasured.isVoid("a program did not start: " + all);
    }

    /** What nobody reads would hold a program up once there is enough of it. */
    private static void hearOut(BufferedReader said) {
        try (said) {
            said.transferTo(Writer.nullWriter());
        } catch (IOException ended) {
            // So has the program.
        }
    }

    /** Where it answers, without a slash at the end. */
    public String address() {
        return address;
    }

    /** Processor time that it has taken so far, in ms. */
    public double cpuMillis() {
        return process.info().totalCpuDuration().map(Duration::toNanos).orElse(0L) / 1e6;
    }

    /** What it holds of the machine's memory, in MB. */
    public double megabytes() {
        try {
            String status = Files.readString(Path.of("/proc/" + process.pid() + "/status"));
            String kilobytes = status.replaceAll("(?s).*VmRSS:\\s+(\\d+) kB.*", "$1");
            return Long.parseLong(kilobytes) / 1_024.0;
        } catch (IOException | NumberFormatException elsewhere) {
            throw NotMeasured.skipped("this system does not tell what a process holds");
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
