package waymark.trial;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import waymark.trial.oracle.Breach;

/**
 * What of a trial is done.
 *
 * @param folder where its line of the table is kept
 * @param noted whether each round is noted there, as in a full set
 */
record Done(String name, Path folder, boolean noted, long seed, int rounds, int failed) {

    static Done none(String name, Path folder, boolean noted) {
        return new Done(name, folder, noted,
                Long.getLong("waymark.trial.seed", System.nanoTime()), 0, 0);
    }

    /** What was noted before an interruption, or nothing. */
    static Done read(String name, Path folder) {
        Done none = none(name, folder, true);
        Path file = none.file(".done");
        try {
            if (!Files.exists(file)) {
                return none;
            }
            String[] parts = Files.readString(file).strip().split(" ", -1);
            return new Done(name, folder, true, Long.parseLong(parts[0]),
                    Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    Done with(List<Breach> breaches) {
        return kept(rounds + 1, breaches.isEmpty() ? failed : failed + 1);
    }

    /** The same, but that something was wrong when all rounds were over. */
    Done spoiled() {
        return kept(rounds, failed + 1);
    }

    private Done kept(int nowDone, int nowFailed) {
        if (noted) {
            write(".done", "%d %d %d%n".formatted(seed, nowDone, nowFailed));
        }
        return new Done(name, folder, noted, seed, nowDone, nowFailed);
    }

    /** Prints its line of the table, keeps it, and gives it. */
    String tell(int asked) {
        String line = line(asked);
        System.out.println("| trial | failed | at 95 % | seed |");
        System.out.println(line);
        write(".line", line + System.lineSeparator());
        return line;
    }

    /** Its line of the table. */
    String line(int asked) {
        String bound = failed == 0
                ? String.format(Locale.ROOT, "< %.2f %%", Math.min(100, 300.0 / rounds))
                : "broken";
        return "| %s | %d of %d | %s | %d |".formatted(name, failed, asked, bound, seed);
    }

    private Path file(String kind) {
        return folder.resolve(name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-") + kind);
    }

    private void write(String kind, String text) {
        try {
            Files.createDirectories(folder);
            Files.writeString(file(kind), text, StandardOpenOption.CREATE,
                    StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
