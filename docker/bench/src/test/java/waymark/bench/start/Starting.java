package waymark.bench.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import waymark.bench.measure.Figure;
import waymark.bench.measure.Measured;
import waymark.bench.measure.Rounds;
import waymark.bench.measure.Target;
import waymark.bench.program.Packaged;
import waymark.bench.program.Started;

/** The packaged program, started again and again on a record in an H2 file. */
public final class Starting implements Figure {

    private static final double LONGEST_MS = 4_000;
    private static final double MOST_MB = 450;
    private static final long IDLE_NANOS = 5_000_000_000L;

    @Override
    public String name() {
        return "start-up, and memory when idle";
    }

    @Override
    public List<Measured> measure(Rounds rounds) throws IOException {
        Path folder = Files.createTempDirectory("waymark-starting");
        Map<String, String> settings = Map.of("spring.datasource.url",
                "jdbc:h2:file:" + folder.resolve("waymark") + ";WRITE_DELAY=0;MODE=PostgreSQL;"
                        + "DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
                "waymark.keys.master-file", folder.resolve("master.key").toString(),
                "waymark.spool", folder.resolve("spool").toString());
        Packaged.started(settings).close();
        List<Double> millis = new ArrayList<>();
        List<Double> megabytes = new ArrayList<>();
        for (int round = 0; round < rounds.rounds(); round++) {
            long start = System.nanoTime();
            try (Started program = Packaged.started(settings)) {
                millis.add((System.nanoTime() - start) / 1e6);
                LockSupport.parkNanos(rounds.isFull() ? IDLE_NANOS : IDLE_NANOS / 5);
                megabytes.add(program.megabytes());
            }
        }
        return List.of(
                Measured.of("start-up to ready, with AOT cache",
                        Target.atMost(LONGEST_MS, "ms"), List.of(), millis),
                Measured.of("memory when idle", Target.atMost(MOST_MB, "MB"), List.of(),
                        megabytes));
    }
}
