package waymark.app.audit.whole;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A record that was taken away, and what becomes of it there. */
record RecordArchive(Path folder, Map<String, String> entries) {

    private static final String EVENTS = "events.csv";
    private static final String PROGRAM = "VerifyRecord.java";

    static RecordArchive of(Path folder, byte[] zip) throws IOException {
        Map<String, String> entries = new LinkedHashMap<>();
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry one = from.getNextEntry(); one != null; one = from.getNextEntry()) {
                entries.put(one.getName(), new String(from.readAllBytes(),
                        StandardCharsets.UTF_8));
            }
        }
        return new RecordArchive(folder, entries);
    }

    String entry(String name) {
        return Objects.requireNonNull(entries.get(name), name);
    }

    /** The same with other lines of events; an empty one is left out. */
    RecordArchive altered(UnaryOperator<String> line) {
        Map<String, String> others = new LinkedHashMap<>(entries);
        others.put(EVENTS, entry(EVENTS).lines().map(line).filter(one -> !one.isEmpty())
                .collect(Collectors.joining("\r\n", "", "\r\n")));
        return new RecordArchive(folder, others);
    }

    /** What the program that comes with it says of it, after its exit value. */
    String verified(String... more) throws IOException, InterruptedException {
        Path program = Files.writeString(folder.resolve(PROGRAM), entry(PROGRAM));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                program.toString(), written().toString()));
        command.addAll(List.of(more));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() + "\n" + said;
    }

    private Path written() throws IOException {
        Path zip = folder.resolve("record-" + System.nanoTime() + ".zip");
        try (ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (Map.Entry<String, String> one : entries.entrySet()) {
                to.putNextEntry(new ZipEntry(one.getKey()));
                to.write(one.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return zip;
    }
}
