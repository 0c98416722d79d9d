package waymark.command.listen.feedback.reading.file.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.refusal.Refused;
import waymark.api.listen.feedback.FeedbackRefusal;
import waymark.command.listen.feedback.reading.file.AnswerFile;
import waymark.command.listen.feedback.reading.file.Table;

/**
 * A workbook of Excel, of which the first sheet with a table is read.
 *
 * @param path where it lies
 * @param sheet the place of the sheet, from 0
 * @param name of the sheet
 */
public record SheetFile(Path path, int sheet, String name) implements AnswerFile {

    private static final ReadingOptions OPTIONS = new ReadingOptions(true, true);
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final int LOOKED_AT = 20;

    /**
     * Finds its first sheet with a table.
     *
     * @throws Refused when it is no workbook, too large inside, or has no sheet with a table
     */
    public static SheetFile of(Path path) throws IOException {
        return tables(path, 1).getFirst();
    }

    /**
     * All its sheets with a table that are not hidden, in their order; at least one.
     *
     * @throws Refused as {@link #of}
     */
    public static List<SheetFile> all(Path path) throws IOException {
        return tables(path, Integer.MAX_VALUE);
    }

    /** Whether a file that begins so may be a workbook. */
    public static boolean begins(byte[] first) {
        return first.length >= ZIP.length
                && Arrays.equals(first, 0, ZIP.length, ZIP, 0, ZIP.length);
    }

    /** Looks at no sheet behind those that are wanted. */
    private static List<SheetFile> tables(Path path, int most) throws IOException {
        Inflated.check(path);
        List<SheetFile> tables = new ArrayList<>();
        try (ReadableWorkbook book = book(path)) {
            List<Sheet> sheets = book.getSheets()
                    .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE).toList();
            for (Sheet sheet : sheets) {
                if (tables.size() < most && isTable(sheet)) {
                    tables.add(new SheetFile(path, sheet.getIndex(),
                            Objects.requireNonNullElse(sheet.getName(), "")));
                }
            }
        } catch (ExcelReaderException | IOException | UncheckedIOException
                | IndexOutOfBoundsException | IllegalArgumentException broken) {
            throw new Refused(FeedbackRefusal.NOT_XLSX);
        }
        if (tables.isEmpty()) {
            throw new Refused(FeedbackRefusal.EMPTY_FILE);
        }
        return tables;
    }

    private static boolean isTable(Sheet sheet) throws IOException {
        try (Stream<Row> rows = sheet.openStream()) {
            return rows.limit(LOOKED_AT).anyMatch(row -> row.getPhysicalCellCount() > 1);
        }
    }

    private static ReadableWorkbook book(Path path) throws IOException {
        try {
            return new ReadableWorkbook(path.toFile(), OPTIONS);
        } catch (ExcelReaderException | IOException broken) {
            throw new Refused(FeedbackRefusal.NOT_XLSX);
        }
    }

    @Override
    public String form() {
        return "sheet \"" + name + "\"";
    }

    @Override
    public Table open() throws IOException {
        return open(CellText::of);
    }

    /** The same with numbers rounded to cents, as a sheet shows amounts. */
    public Table inCents() throws IOException {
        return open(CellText::inCents);
    }

    private Table open(Function<Cell, String> text) throws IOException {
        ReadableWorkbook book = book(path);
        @Nullable
        Sheet found = book.getSheet(sheet).orElse(null);
        if (found == null) {
            book.close();
            throw new Refused(FeedbackRefusal.NOT_XLSX);
        }
        return new SheetRows(book, found.openStream(), Files.size(path), text);
    }
}
