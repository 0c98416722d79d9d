package waymark.bench.listen;

import java.io.BufferedWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import waymark.api.listen.feedback.source.FeedbackSourceCommand.OpenSource;
import waymark.api.listen.feedback.source.FeedbackSourceId;
import waymark.api.listen.feedback.source.Field;
import waymark.api.listen.feedback.source.Mapping;
import waymark.api.listen.feedback.source.Mapping.Column;
import waymark.api.listen.feedback.source.Relation;
import waymark.api.listen.feedback.source.SourceKind;
import waymark.api.listen.feedback.source.SourceTerms;
import waymark.bench.measure.NotMeasured;
import waymark.bench.program.Inside;
import waymark.command.listen.feedback.intake.Upload;

/**
 * Answers of two years from a fifth as many customers, at eight touchpoints, a third of them with
 * words; no two are the same.
 */
final class Answers {

    static final LocalDate FIRST = LocalDate.of(2024, 7, 1);
    static final int DAYS = 730;
    private static final String HEADER = "when,nps,csat,customer,touchpoint,channel,tariff,why\n";
    private static final String[] TOUCHPOINTS = {"shop", "order", "install", "bill", "outage",
            "call", "move", "leave"};
    private static final String[] SAYINGS = {"I waited for %d minutes and nobody came",
            "The engineer came on time and was friendly on visit %d",
            "The bill number %d was wrong and the hotline could not help",
            "All fine on day %d", "The app crashes since update %d"};
    private static final String[] TARIFFS = {"small firm", "household", "home worker"};

    private final Inside program;
    private final FeedbackSourceId source = FeedbackSourceId.next();
    private long told;

    Answers(Inside program, SourceKind kind) {
        this.program = program;
        Mapping mapping = new Mapping(List.of(column("when", Field.RECEIVED_AT),
                column("nps", Field.NPS), column("csat", Field.CSAT),
                column("customer", Field.CUSTOMER), column("touchpoint", Field.TOUCHPOINT),
                column("channel", Field.CHANNEL), column("tariff", Field.SEGMENT),
                column("why", Field.VERBATIM)), null, null);
        program.send(new OpenSource(source, new SourceTerms("Bench", kind,
                Relation.RELATIONSHIP, null, false, false), mapping));
    }

    private static Column column(String header, Field field) {
        return new Column(header, field, null);
    }

    FeedbackSourceId source() {
        return source;
    }

    /** Brings so many more in, by the way that all files go; how many a second. */
    double brought(int rows) {
        byte[] file = file(rows);
        long start = System.nanoTime();
        String intake = program.bean(Upload.class).take(source, new Upload.Handed("answers.csv",
                () -> new ByteArrayInputStream(file)), null, program.ask()).stream();
        while (program.log().stream(intake, 1, 1).isEmpty()) {
            // Who asks without a pause takes a core from what is measured.
            LockSupport.parkNanos(5_000_000);
        }
        return rows * 1e9 / (System.nanoTime() - start);
    }

    /** @throws NotMeasured when fewer stand in the log than were brought in */
    void check() {
        if (program.log().head() < told) {
            throw NotMeasured.isVoid(told + " were brought in, and the log ends at "
                    + program.log().head());
        }
    }

    private byte[] file(int rows) {
        var bytes = new ByteArrayOutputStream(rows * 100);
        try (var lines = new BufferedWriter(
                new OutputStreamWriter(bytes, StandardCharsets.UTF_8))) {
            lines.write(HEADER);
            for (int row = 0; row < rows; row++) {
                lines.write(line(told++));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** Scattered by a prime, so that no two of its parts go together. */
    private static String line(long number) {
        long any = (number * 2_654_435_761L) >>> 7;
        return FIRST.plusDays(any % DAYS) + "T10:" + (10 + any % 50) + ":00Z," + any % 11 + ","
                + (1 + any % 5) + ",C" + any % 200_000 + "," + touchpoint(any) + ",mail,"
                + tariff(any) + "," + (number % 3 == 0 ? said(any, number) : "") + "\n";
    }

    static String touchpoint(long any) {
        return TOUCHPOINTS[(int) (any / 11 % TOUCHPOINTS.length)];
    }

    static String tariff(long any) {
        return TARIFFS[(int) (any / 7 % TARIFFS.length)];
    }

    static String said(long any, long number) {
        return SAYINGS[(int) (any / 13 % SAYINGS.length)].formatted(number);
    }
}
