package waymark.query.page.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import waymark.query.page.Table;

/** As RFC 4180 has it; no cell can be taken for a formula. */
final class CsvFile implements TableFile {

    private final Writer to;

    CsvFile(Table first, OutputStream to, String mark) throws IOException {
        this.to = new OutputStreamWriter(to, StandardCharsets.UTF_8);
        this.to.write(mark);
        this.to.write(CsvLine.of(first.columns().stream().map(Table.Column::title)
                .map(CsvFile::guarded).toList()));
    }

    @Override
    public void rows(Table page) throws IOException {
        for (Table.Row row : page.rows()) {
            to.write(CsvLine.of(row.cells().stream().map(CsvFile::plain).toList()));
        }
    }

    @Override
    public void close() throws IOException {
        to.flush();
    }

    private static String plain(Table.Cell cell) {
        Object exact = cell.exact();
        if (exact == null) {
            return "";
        }
        if (exact instanceof BigDecimal figure) {
            return figure.toPlainString();
        }
        return cell.isFigure() ? exact.toString() : guarded(exact.toString());
    }

    /** A spreadsheet runs what begins like a formula; an apostrophe keeps it text. */
    private static String guarded(String text) {
        return !text.isEmpty() && "=+-@\t\r\n\u2212".indexOf(text.charAt(0)) >= 0
                ? "'" + text
                : text;
    }
}
