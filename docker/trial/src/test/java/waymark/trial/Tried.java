package waymark.trial;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The table of full sets that came to their end, which is kept beside the trials. */
final class Tried {

    private static final List<String> HEAD = List.of(
            "| trial | failed | at 95 % | seed | ended |",
            "|---|---|---|---|---|");

    private final Path file;

    Tried(Path file) {
        this.file = file;
    }

    /** Whether the table has this row, whenever it was written. */
    boolean has(String line) {
        synchronized (Tried.class) {
            return rows().stream().anyMatch(row -> row.startsWith(line));
        }
    }

    /**
     * Takes the place of what the table said of this trial.
     *
     * @param line a row that begins with the name of the trial
     */
    void keep(String name, String line, LocalDate ended) {
        synchronized (Tried.class) {
            TreeSet<String> rows = new TreeSet<>(rows());
            rows.removeIf(row -> row.startsWith("| " + name + " |"));
            rows.add(line + " " + ended + " |");
            try {
                Files.write(file, Stream.concat(HEAD.stream(), rows.stream()).toList());
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    private List<String> rows() {
        try {
            return Files.exists(file)
                    ? Files.readAllLines(file).stream().skip(HEAD.size()).toList()
                    : List.of();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
