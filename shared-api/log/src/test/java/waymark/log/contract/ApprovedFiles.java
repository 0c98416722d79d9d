package waymark.log.contract;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The approved files of one subject, and the list of checksums that locks them. */
record ApprovedFiles(Path folder) {

    private static final String LOCK = "LOCK";

    static List<ApprovedFiles> in(Path contract) {
        return list(contract).filter(Files::isDirectory).map(ApprovedFiles::new).toList();
    }

    List<Path> all() {
        return list(folder).filter(file -> !file.endsWith(LOCK)).toList();
    }

    /** Writes a file only if it is not there. */
    void addMissing(String name, String content) {
        try {
            Files.createDirectories(folder);
            if (!Files.exists(folder.resolve(name))) {
                Files.writeString(folder.resolve(name), content);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Locks what is not locked yet; a line that stands is never changed. */
    void lockMissing() {
        Map<String, String> lock = lock();
        all().forEach(file -> lock.computeIfAbsent(name(file), _ -> sha256(file)));
        String lines = lock.entrySet().stream()
                .map(line -> line.getValue() + "  " + line.getKey() + "\n")
                .collect(Collectors.joining());
        try {
            Files.writeString(folder.resolve(LOCK), lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is not as it was locked, one sentence each. */
    List<String> unlocked() {
        List<String> breaches = new ArrayList<>();
        Map<String, String> lock = lock();
        for (Path file : all()) {
            String locked = lock.remove(name(file));
            if (locked == null) {
                breaches.add(name(file) + " is not in LOCK: approve it.");
            } else if (!locked.equals(sha256(file))) {
                breaches.add(name(file) + " was changed after it was approved: restore it."
                        + " A new form needs a new revision and an upcaster.");
            }
        }
        lock.keySet().forEach(name -> breaches.add(name + " is in LOCK but is gone: restore it."));
        return breaches;
    }

    static String name(Path file) {
        return file.getFileName().toString();
    }

    static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, String> lock() {
        Path lock = folder.resolve(LOCK);
        return Files.exists(lock)
                ? content(lock).lines().collect(Collectors.toMap(
                        line -> line.substring(line.indexOf("  ") + 2),
                        line -> line.substring(0, line.indexOf("  ")), (_, last) -> last,
                        TreeMap::new))
                : new TreeMap<>();
    }

    private static String sha256(Path file) {
        try {
            return HexFormat.of().formatHex(
                    MessageDigest.getInstance("SHA-256").digest(content(file).getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<Path> list(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
