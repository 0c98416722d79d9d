package waymark.bench.anchor;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import waymark.bench.measure.NotMeasured;
import waymark.log.testing.TestDatabase;

/** The measuring program that comes with PostgreSQL, inserting rows like {@link RawInsert}. */
public final class PgBench implements AutoCloseable {

    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+)");
    private static final String INSERT = """
            insert into raw_event (stream, version, name, recorded_at, meta, payload)
            values (gen_random_uuid()::text, 0, 'raw.inserted', current_timestamp, '%1$s', '%1$s');
            """.formatted("nothing in particular ".repeat(18));

    private final TestDatabase database;
    private final Path script;

    /** @throws NotMeasured where it is not installed */
    public PgBench(TestDatabase database) throws IOException, InterruptedException {
        this.database = database;
        this.script = Files.createTempFile("insert", ".sql");
        Files.writeString(script, INSERT);
        if (!run(List.of("pgbench", "--version")).contains("pgbench")) {
            throw NotMeasured.skipped("there is no pgbench here");
        }
        new RawInsert(database, 1);
    }

    /** Transactions a second. */
    public double rate(int clients, Duration window) throws IOException, InterruptedException {
        URI at = URI.create(database.owner().url().substring("jdbc:".length()));
        String said = run(List.of("pgbench", "-n", "-M", "prepared", "-h", at.getHost(), "-p",
                String.valueOf(at.getPort()), "-U", database.owner().user(), "-c",
                String.valueOf(clients), "-j", "2", "-T",
                String.valueOf(Math.max(1, window.toSeconds())), "-f", script.toString(),
                at.getPath().substring(1)));
        Matcher rate = RATE.matcher(said);
        if (!rate.find()) {
            throw NotMeasured.isVoid("pgbench said " + said);
        }
        return Double.parseDouble(rate.group(1));
    }

    private String run(List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("PGPASSWORD", database.owner().password());
        try {
            Process process = builder.start();
            String said = new String(process.getInputStream().readAllBytes(),
                    StandardCharsets.UTF_8);
            process.waitFor();
            return said;
        } catch (IOException absent) {
            throw NotMeasured.skipped("there is no pgbench here");
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(script);
        database.close();
    }
}
