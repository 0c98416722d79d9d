package waymark.command.listen.feedback.reading.file.text;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvReader.CsvReaderBuilder;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import waymark.api.kernel.refusal.Refused;
import waymark.api.listen.feedback.FeedbackRefusal;
import waymark.command.listen.feedback.reading.file.AnswerFile;
import waymark.command.listen.feedback.reading.file.Line;
import waymark.command.listen.feedback.reading.file.Table;

/** A file of comma-, semicolon- or tab-separated values. */
public record CsvFile(Path path, Letters letters, Separator separator) implements AnswerFile {

    private static final int LONGEST_ROW = 400_000;

    /**
     * Finds out what stands between its columns.
     *
     * @param beginning its first letters
     * @throws Refused when it is wider than any table of answers
     */
    public static CsvFile of(Path path, Letters letters, String beginning) {
        Separator separator = Separator.of(beginning);
        if (separator.columns(beginning) > MOST_COLUMNS) {
            throw new Refused(FeedbackRefusal.TOO_WIDE);
        }
        return new CsvFile(path, letters, separator);
    }

    @Override
    public String form() {
        String columns = separator.name().toLowerCase(Locale.ROOT);
        return letters.words().isEmpty() ? columns : columns + ", in " + letters.words();
    }

    @Override
    public Table open() throws IOException {
        Counted bytes = new Counted(Files.newInputStream(path));
        try {
            CsvReader<CsvRecord> reader = builder(separator).build(handler(),
                    letters.reader(bytes));
            return new Open(bytes, reader, letters.isExact());
        } catch (RuntimeException | IOException unreadable) {
            bytes.close();
            throw unreadable;
        }
    }

    /**
     * A quote in the middle of an answer spoils its row, not the file (FBK-2): the reader goes on
     * to the next separator. The library means to drop this one day and names nothing instead.
     */
    @SuppressWarnings("removal")
    static CsvReaderBuilder builder(Separator separator) {
        return CsvReader.builder()
                .fieldSeparator(separator.letter())
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .skipEmptyLines(true)
                .allowUnclosedQuote(false)
                .allowExtraCharsAfterClosingQuote(true)
                .maxBufferSize(LONGEST_ROW * 2);
    }

    private static CsvRecordHandler handler() {
        return CsvRecordHandler.builder()
                .maxFields(MOST_COLUMNS)
                .maxFieldSize(LONGEST_CELL)
                .maxRecordSize(LONGEST_ROW)
                .build();
    }

    private record Open(Counted bytes, CsvReader<CsvRecord> reader, boolean exact)
            implements
                Table {

        @Override
        public Iterator<Line> lines() {
            return reader.stream().map(this::line).filter(line -> !line.isBlank()).iterator();
        }

        private Line line(CsvRecord row) {
            boolean lost = !exact && row.getFields().stream()
                    .anyMatch(cell -> cell.indexOf('\uFFFD') >= 0);
            return new Line(row.getStartingLineNumber(), row.getFields(), lost
                    ? "This row holds bytes that are no letters in UTF-8. Accepted: the row"
                            + " saved as UTF-8."
                    : null);
        }

        @Override
        public long taken() {
            return bytes.taken();
        }

        @Override
        public void close() throws IOException {
            reader.close();
        }
    }
}
