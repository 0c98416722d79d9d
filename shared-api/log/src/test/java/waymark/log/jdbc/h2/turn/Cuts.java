package waymark.log.jdbc.h2.turn;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a program that is killed leaves behind, after each write of H2 to its file: the file up to
 * there. Meanwhile one thread raises two numbers together, far apart in the file, and another one
 * makes H2 write as often as it can.
 */
final class Cuts {

    private static final int BLOCK = 4096;
    private static final int TABLES = 200;
    private static final int COMMITS = 100;
    private static final Pattern CHUNK = Pattern.compile("chunk:[0-9a-f]+,.*?len:([0-9a-f]+)");

    private final Path folder;
    private final Driver driver;

    /**
     * @param folder empty, and its own
     * @param driver of the connections that write
     */
    Cuts(Path folder, Driver driver) {
        this.folder = folder;
        this.driver = driver;
    }

    /** Both numbers, as each cut has them; cut and opened as they are asked for. */
    Stream<List<Long>> after() throws Exception {
        Path file = folder.resolve("whole.mv.db");
        Files.deleteIfExists(file);
        byte[] all;
        long before;
        try (Connection kept = open(driver, "whole"); Statement plain = kept.createStatement()) {
            makeTables(plain);
            before = Files.size(file);
            writeSideBySide();
            all = Files.readAllBytes(file);
        }
        return ends(all).stream().filter(end -> end > before).map(end -> numbers(all, end));
    }

    private static void makeTables(Statement plain) throws SQLException {
        plain.execute("create table one (n bigint)");
        for (int i = 0; i < TABLES; i++) {
            plain.execute("create table between_%d (n bigint)".formatted(i));
        }
        plain.execute("create table other (n bigint)");
        for (String table : List.of("one", "other", "between_0")) {
            plain.execute("insert into %s values (0)".formatted(table));
        }
    }

    private void writeSideBySide() throws Exception {
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            for (Future<?> done : two.invokeAll(List.of(
                    raising("one", "other"), raising("between_0")))) {
                done.get();
            }
        }
    }

    private Callable<Void> raising(String... tables) {
        return () -> {
            try (Connection own = open(driver, "whole"); Statement plain = own.createStatement()) {
                own.setAutoCommit(false);
                for (int i = 0; i < COMMITS; i++) {
                    for (String table : tables) {
                        plain.executeUpdate("update %s set n = n + 1".formatted(table));
                    }
                    own.commit();
                }
            }
            return null;
        };
    }

    private Connection open(Driver by, String name) throws SQLException {
        return Objects.requireNonNull(by.connect("jdbc:h2:file:"
                + folder.resolve(name).toAbsolutePath() + ";WRITE_DELAY=0", new Properties()));
    }

    /** Where each write ended, in bytes: H2 adds one chunk to the file with each. */
    private static List<Integer> ends(byte[] all) {
        List<Integer> ends = new ArrayList<>();
        int at = 2 * BLOCK;
        while (at < all.length) {
            Matcher chunk = CHUNK.matcher(new String(all, at, Math.min(BLOCK, all.length - at),
                    StandardCharsets.ISO_8859_1));
            boolean found = chunk.lookingAt();
            at += BLOCK * (found ? Integer.parseInt(chunk.group(1), 16) : 1);
            if (found && at <= all.length) {
                ends.add(at);
            }
        }
        return ends;
    }

    private List<Long> numbers(byte[] all, int end) {
        try {
            Files.write(folder.resolve("cut.mv.db"), Arrays.copyOf(all, end));
            try (Connection own = open(new org.h2.Driver(), "cut");
                    Statement plain = own.createStatement();
                    ResultSet row = plain.executeQuery("select one.n, other.n from one, other")) {
                row.next();
                List<Long> numbers = List.of(row.getLong(1), row.getLong(2));
                plain.execute("shutdown immediately");
                return numbers;
            }
        } catch (IOException | SQLException broken) {
            throw new IllegalStateException("cut after " + end + " bytes", broken);
        }
    }
}
