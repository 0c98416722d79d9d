package waymark.query.page.export;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import waymark.query.page.Table;

/**
 * A workbook. Figures and days are such, moments are in UTC, and all else is text that stands in
 * its cell: a cell of text is never run, whatever it begins with, and nothing of it is held to be
 * shared. What is longer than a sheet goes on in the next one.
 */
final class SheetFile implements TableFile {

    /** What a sheet holds by Office Open XML as spreadsheets read it. */
    static final int ROWS = 1_048_576;

    private static final int LONGEST = 32_767;
    private static final int DIGITS = 15;
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);
    private static final int WIDE = 40;
    private static final int NARROW = 14;

    private final Table first;
    private final Workbook book;
    private final int most;
    private Worksheet sheet;
    private int row;
    private int sheets;

    SheetFile(Table first, OutputStream to) throws IOException {
        this(first, to, ROWS);
    }

    SheetFile(Table first, OutputStream to, int most) throws IOException {
        this.first = first;
        this.most = most;
        this.book = new Workbook(to, "Waymark", "1.0");
        this.sheet = next();
    }

    @Override
    public void rows(Table page) throws IOException {
        for (Table.Row each : page.rows()) {
            if (row == most) {
                sheet.finish();
                sheet = next();
            }
            for (int column = 0; column < each.cells().size(); column++) {
                cell(column, each.cells().get(column));
            }
            row++;
        }
        sheet.flush();
    }

    @Override
    public void close() throws IOException {
        book.finish();
    }

    private Worksheet next() {
        sheets++;
        Worksheet next = book.newWorksheet((sheets == 1 ? "" : sheets + " ") + first.name());
        List<Table.Column> columns = first.columns();
        for (int column = 0; column < columns.size(); column++) {
            next.inlineString(0, column, text(columns.get(column).title()));
            next.style(0, column).bold().set();
            next.width(column, columns.get(column).figures() ? NARROW : WIDE);
        }
        next.freezePane(0, 1);
        row = 1;
        return next;
    }

    private void cell(int column, Table.Cell cell) {
        switch (cell.exact()) {
            case null -> {}
            case BigDecimal figure when figure.precision() <= DIGITS ->
                sheet.value(row, column, figure);
            case Integer figure -> sheet.value(row, column, figure);
            case Long figure when Math.abs(figure) < 1_000_000_000_000_000L ->
                sheet.value(row, column, figure);
            case Boolean yes -> sheet.value(row, column, yes);
            case LocalDate day when !day.isBefore(FIRST_DAY) -> {
                sheet.value(row, column, day);
                sheet.style(row, column).format("yyyy-mm-dd").set();
            }
            case Instant moment -> {
                sheet.value(row, column, LocalDateTime.ofInstant(moment, ZoneOffset.UTC));
                sheet.style(row, column).format("yyyy-mm-dd hh:mm:ss\"Z\"").set();
            }
            case Object words -> sheet.inlineString(row, column, text(words.toString()));
        }
    }

    /** A spreadsheet refuses a file with a longer text, or with signs that XML does not know. */
    private static @Nullable String text(String words) {
        StringBuilder kept = new StringBuilder(Math.min(words.length(), LONGEST));
        words.codePoints().filter(SheetFile::isXml).takeWhile(_ -> kept.length() < LONGEST - 2)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean isXml(int sign) {
        return sign == '\t' || sign == '\n' || sign == '\r'
                || (sign >= 0x20 && sign <= 0xd7ff)
                || (sign >= 0xe000 && sign <= 0xfffd)
                || sign >= 0x10000;
    }
}
