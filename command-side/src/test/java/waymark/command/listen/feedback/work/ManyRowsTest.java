package waymark.command.listen.feedback.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import waymark.api.listen.feedback.intake.FeedbackImportId;
import waymark.log.testing.TestDatabases;

/**
 * A file of many rows: few by default, as many as {@code -Dwaymark.rows} says, for example with
 * {@code -DargLine=-Xmx96m} to see that memory stays flat.
 */
class ManyRowsTest {

    private static final int ROWS = Integer.getInteger("waymark.rows", 3_000);

    @TempDir private Path directory;

    @Test
    void a_long_file_is_brought_in_whole_with_a_batch_of_it_in_memory() throws IOException {
        try (var workshop = new Workshop(TestDatabases.valueOf(
                System.getProperty("waymark.rows.on", "H2")).open(),
                directory.resolve("spool"))) {
            FeedbackImportId intake = workshop.handIn(workshop.source(), Form.HEADER);
            try (InputStream rows = rows()) {
                var _ = workshop.spool.keep(intake, "many.csv", rows);
            }
            long begun = System.nanoTime();
            workshop.node(workshop.log).workThroughAll();
            Duration took = Duration.ofNanos(System.nanoTime() - begun);
            LoggerFactory.getLogger(ManyRowsTest.class).info("{} rows in {} ms, {} rows/s, {} MB"
                    + " of heap at most", ROWS, took.toMillis(),
                    ROWS * 1_000L / Math.max(1, took.toMillis()),
                    Runtime.getRuntime().maxMemory() >> 20);
            assertThat(workshop.tally(intake).rowsKept()).isEqualTo(ROWS);
        }
    }

    @SuppressWarnings("JdkObsolete") // a sequence of streams asks for an enumeration
    private static InputStream rows() {
        Iterator<InputStream> parts = Stream.concat(Stream.of(Form.HEADER),
                IntStream.range(0, ROWS).mapToObj(Form::row))
                .<InputStream>map(text -> new java.io.ByteArrayInputStream(
                        text.getBytes(StandardCharsets.UTF_8)))
                .iterator();
        return new SequenceInputStream(new Enumeration<>() {
            @Override
            public boolean hasMoreElements() {
                return parts.hasNext();
            }

            @Override
            public InputStream nextElement() {
                return parts.next();
            }
        });
    }
}
