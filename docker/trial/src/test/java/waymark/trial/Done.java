package waymark.trial;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import waymark.trial.oracle.Breach;

/** What of a trial is done, kept in a file in a full set. */
record Done(String name, long seed, int rounds, int failed) {

    private static final Path FOLDER = Path.of("target", "trials");

    static Done none(String name) {
        return new Done(name, Long.getLong("waymark.trial.seed", System.nanoTime()), 0, 0);
    }

    static Done read(String name) {
        try {
            Path file = file(name);
            if (!Files.exists(file)) {
                return none(name);
            }
            String[] parts = Files.readString(file).strip().split(" ", -1);
            return new Done(name, Long.parseLong(parts[0]), Integer.parseInt(parts[1]),
                    Integer.parseInt(parts[2]));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    Done with(List<Breach> breaches) {
        return kept(new Done(name, seed, rounds + 1, breaches.isEmpty() ? failed : failed + 1));
    }

    /** The same, but that something was wrong when all rounds were over. */
    Done spoiled() {
        return kept(new Done(name, seed, rounds, failed + 1));
    }

    private static Done kept(Done next) {
        if (Trial.isFull()) {
            write(file(next.name), "%d %d %d%n".formatted(next.seed, next.rounds, next.failed));
        }
        return next;
    }

    /** Prints a line of the table, and keeps it. */
    void tell(int asked) {
        String bound = failed == 0
                ? String.format(Locale.ROOT, "< %.2f %%", Math.min(100, 300.0 / rounds))
                : "broken";
        String line = "| %s | %d of %d | %s | %d |".formatted(name, failed, asked, bound, seed);
        System.out.println("| trial | failed | at 95 % | seed |");
        System.out.println(line);
        write(FOLDER.resolve(slug(name) + ".line"), line + System.lineSeparator());
    }

    private static Path file(String name) {
        return FOLDER.resolve(slug(name) + ".done");
    }

    private static String slug(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(FOLDER);
            Files.writeString(file, text, StandardOpenOption.CREATE,
                    StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
