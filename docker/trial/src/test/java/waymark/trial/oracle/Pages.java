package waymark.trial.oracle;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import waymark.trial.door.Door;
import waymark.trial.door.Said;
import waymark.trial.load.Deed;
import waymark.trial.oracle.Breach.Kind;

/** Asks a node for what it shows of some streams, and compares it with the log. */
public final class Pages {

    private static final int SAMPLE = 40;
    /** So long a process that was killed may hold what it followed, before another takes over. */
    private static final Duration TAKEN_OVER = Duration.ofSeconds(60);

    /** What the pages of a node show otherwise than the log, of some insights taken at random. */
    public static List<Breach> judge(Stored stored, Door door, Random random) {
        Map<String, Row> last = new HashMap<>();
        stored.rows().stream().filter(row -> row.stream().startsWith("insight/"))
                .forEach(row -> last.put(row.stream(), row));
        List<Row> rows = last.values().stream()
                .sorted(java.util.Comparator.comparingLong(Row::position)).toList();
        long until = System.nanoTime() + TAKEN_OVER.toNanos();
        return random.ints(Math.min(SAMPLE, rows.size()), 0, Math.max(1, rows.size()))
                .mapToObj(rows::get).flatMap(row -> compared(row, door, until).stream()).toList();
    }

    private static List<Breach> compared(Row row, Door door, long until) {
        try {
            Said said = known(row, door, until);
            boolean same = said.status() == 200 && said.number("version") == row.version()
                    && said.text("title").equals(row.title());
            return same ? List.of() : List.of(new Breach(Kind.PAGE, row + " is shown as " + said));
        } catch (IOException unanswered) {
            return List.of(new Breach(Kind.PAGE, row + ": " + unanswered));
        }
    }

    private static Said known(Row row, Door door, long until) throws IOException {
        while (true) {
            Said said = door.get("/api/insights/" + Deed.idOf(row.stream()), row.position());
            if (!said.isLater() || System.nanoTime() > until) {
                return said;
            }
        }
    }

    private Pages() {}
}
