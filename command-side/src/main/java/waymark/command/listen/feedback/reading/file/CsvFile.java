package waymark.command.listen.feedback.reading.file;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvReader.CsvReaderBuilder;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

/**
 * A file of comma-separated values, read from its beginning as often as needed and never held
 * whole.
 */
public final class CsvFile implements AutoCloseable {

    /** No answer is longer; what is has most likely lost its closing quote. */
    private static final int LONGEST_FIELD = 100_000;
    private static final int LONGEST_ROW = 400_000;
    private static final int MOST_COLUMNS = 1_000;

    private final Separator separator;
    private final CsvReader<CsvRecord> reader;
    private final Iterator<CsvRecord> rows;
    private final List<String> header;

    private CsvFile(Separator separator, CsvReader<CsvRecord> reader) {
        this.separator = separator;
        this.reader = reader;
        this.rows = reader.iterator();
        this.header = rows.hasNext()
                ? rows.next().getFields().stream().map(String::strip).toList()
                : List.of();
    }

    /**
     * Opens a file behind its header.
     *
     * @throws waymark.api.kernel.refusal.Refused when it is empty or not text
     * @throws de.siegmar.fastcsv.reader.CsvParseException when its quotes lead nowhere
     */
    public static CsvFile open(Path file) throws IOException {
        Separator separator = Separator.of(Letters.beginning(file));
        Reader letters = Letters.reader(file);
        try {
            return new CsvFile(separator, builder(separator).build(handler(), letters));
        } catch (RuntimeException unreadable) {
            letters.close();
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
                .maxFieldSize(LONGEST_FIELD)
                .maxRecordSize(LONGEST_ROW)
                .build();
    }

    /** The header row, without space around its names. */
    public List<String> header() {
        return header;
    }

    /** The rows behind the header, once; blank ones are left out. */
    public Iterator<CsvRecord> rows() {
        return rows;
    }

    /** In a word, what stands between the columns. */
    public String separator() {
        return separator.name().toLowerCase(java.util.Locale.ROOT);
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
