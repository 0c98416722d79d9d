package waymark.bench.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import waymark.bench.measure.NotMeasured;
import waymark.bench.program.Inside;
import waymark.log.EventLog;
import waymark.log.Recorded;
import waymark.query.kernel.Projection;

/** Reads the log as a rebuild does and folds it, but writes nothing. */
final class Reading {

    private static final int BATCH = 2_000;

    private final EventLog log;
    private final Projection<Object> projection;

    /** @param name of the projection */
    @SuppressWarnings("unchecked") // Rows are only handed back to what made them.
    Reading(Inside program, String name) {
        this.log = program.log();
        this.projection = (Projection<Object>) program.all(Projection.class).stream()
                .filter(one -> one.name().equals(name)).findFirst().orElseThrow();
    }

    /** Events a second. */
    double fold() {
        long start = System.nanoTime();
        Map<String, Object> rows = new HashMap<>();
        long position = 0;
        for (List<Recorded> batch = log.after(position, BATCH); !batch.isEmpty(); batch = log
                .after(position, BATCH)) {
            batch.forEach(recorded -> fold(recorded, rows));
            position = batch.getLast().position();
        }
        if (rows.isEmpty()) {
            throw NotMeasured.isVoid("nothing was folded");
        }
        return position * 1e9 / (System.nanoTime() - start);
    }

    private void fold(Recorded recorded, Map<String, Object> rows) {
        for (String key : projection.rowsOf(recorded.event())) {
            rows.put(key, projection.evolve(rows.get(key), key, recorded));
        }
    }
}
